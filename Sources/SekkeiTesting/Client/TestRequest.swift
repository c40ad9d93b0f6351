public import SekkeiJSON

/// A request that a test sends.
public struct TestRequest: Sendable {
    /// The method as it stands in the request line.
    public var method: String
    /// The request target: path, and query behind `?`, percent-encoded.
    public var target: String
    /// The header fields, in the order in which they are sent. `Host` and `Content-Length` are added on the way.
    public var headers: [(name: String, value: String)]
    /// The body; nil sends none.
    public var body: [UInt8]?

    /// Creates a request.
    public init(_ method: String, _ target: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// Creates a request with a JSON body and its `Content-Type`.
    public init(_ method: String, _ target: String, headers: [(name: String, value: String)] = [], json: JSONValue) {
        self.init(method, target, headers: headers + [("Content-Type", "application/json")], body: Array(json.description.utf8))
    }

    /// Replaces all fields of a name by one, or by none.
    public mutating func setHeader(_ name: String, to value: String?) {
        headers.removeAll { $0.name.lowercased() == name.lowercased() }
        if let value { headers.append((name, value)) }
    }
}
