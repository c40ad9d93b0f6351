public import SekkeiJSON

/// An answer that a test looks at.
public struct TestResponse: Sendable {
    /// The status code.
    public let status: Int
    /// The header fields as they came.
    public let headers: [(name: String, value: String)]
    /// The body; empty where there is none.
    public let body: [UInt8]
    /// Whether the client stopped reading before the body ended, as it does with streams that have no end.
    public let isCut: Bool

    /// Creates an answer.
    public init(status: Int, headers: [(name: String, value: String)], body: [UInt8], isCut: Bool = false) {
        self.status = status
        self.headers = headers
        self.body = body
        self.isCut = isCut
    }

    /// The value of the first field of a name, in whatever case; nil where there is none.
    public func header(_ name: String) -> String? {
        let name = name.lowercased()
        return headers.first { $0.name.lowercased() == name }?.value
    }

    /// The media type in lower case, without its parameters; nil where the answer names none.
    public var mediaType: String? { header("content-type").map(MediaTypeName.of) }

    /// The body as text; what is not UTF-8 becomes U+FFFD.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON; nil where it is none.
    public var json: JSONValue? { try? JSONValue(parsing: body) }
}

/// The essence of a media type.
enum MediaTypeName {
    /// `application/json` of `Application/JSON; charset=utf-8`.
    static func of(_ text: String) -> String {
        let end = text.firstIndex(of: ";") ?? text.endIndex
        return String(text[..<end].filter { $0 != " " }).lowercased()
    }

    /// Whether it says JSON, plainly or by its suffix.
    static func isJSON(_ type: String) -> Bool {
        type == "application/json" || type.hasSuffix("+json")
    }
}
