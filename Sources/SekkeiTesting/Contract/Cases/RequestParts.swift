import SekkeiJSON

/// A request before it is put together, so that each part can be changed by itself.
struct RequestParts: Sendable {
    enum Body: Sendable {
        case none
        case json(JSONValue)
        case bytes([UInt8])
    }

    var method: String
    var path: [String: String] = [:]
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var credential: [(name: String, value: String)] = []
    var contentType: String?
    var body = Body.none
    /// The member of the body that is tried, and that an arrangement must leave as it is.
    var triedMember: String?

    mutating func apply(_ arrangement: Arrangement) {
        for (name, value) in arrangement.parameters {
            let text = ParameterText.text(of: value)
            if path[name] != nil { path[name] = text }
            for index in query.indices where query[index].name == name { query[index].value = text }
        }
        if case .json(.object(var members)) = body {
            for member in arrangement.body.members where member.name != triedMember && members[member.name] != nil {
                members[member.name] = member.value
            }
            body = .json(.object(members))
        }
        if let headers = arrangement.headers { credential = headers }
    }

    /// Gives the request an `Idempotency-Key` of its own, where it has one: the key of another request stands for that one.
    mutating func renewKey(_ number: Int) {
        for index in headers.indices where headers[index].name.lowercased() == "idempotency-key" {
            let end = "-\(number)"
            let start = headers[index].value.dropLast(end.utf8.count)
            headers[index].value = (start.isEmpty ? "k" : start) + end
        }
    }

    /// - Parameter template: The path with `{name}` for each parameter.
    func request(_ template: String) -> TestRequest {
        var target = path.reduce(template) { path, value in
            path.split(separator: "{\(value.key)}", omittingEmptySubsequences: false).joined(separator: ParameterText.encoded(value.value))
        }
        let pairs = query.map { "\(ParameterText.encoded($0.name))=\(ParameterText.encoded($0.value))" }
        if !pairs.isEmpty { target += "?" + pairs.joined(separator: "&") }
        let type = contentType.map { [("Content-Type", $0)] } ?? []
        let bytes: [UInt8]? =
            switch body {
            case .none: nil
            case .json(let value): Array(value.description.utf8)
            case .bytes(let bytes): bytes
            }
        return TestRequest(method, target, headers: credential + headers + type, body: bytes)
    }
}

/// How values stand in paths, queries and header fields.
enum ParameterText {
    static func text(of value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let elements): elements.map(text).joined(separator: ",")
        default: value.description
        }
    }

    /// Everything but unreserved characters escaped (RFC 3986, section 2.3).
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isUnreserved =
                switch byte {
                case 48...57, 65...90, 97...122, 45, 46, 95, 126: true
                default: false
                }
            let digits = String(byte, radix: 16, uppercase: true)
            return isUnreserved ? String(Unicode.Scalar(byte)) : "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
