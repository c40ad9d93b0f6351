import NIOHTTP1

/// A request target (RFC 9112, section 3.2), reduced to the form in which a server of its own resources reads it.
struct RequestTarget: Equatable {
    /// Path and query; `*` and `host:port` where the method has them.
    let text: String
    /// The authority of an absolute target, which overrides `Host`.
    let authority: String?

    private init(_ text: String, authority: String? = nil) {
        self.text = text
        self.authority = authority
    }

    /// Nil where the target has none of the four forms, or not the one of its method.
    init?(_ text: String, method: NIOHTTP1.HTTPMethod) {
        guard text.withUTF8Bytes({ $0.allSatisfy(ASCII.isTarget) }) else { return nil }
        if method == .CONNECT {
            guard !text.isEmpty, Authority.isValid(text) else { return nil }
            self.init(text)
        } else if text.utf8.first == UInt8(ascii: "/") {
            self.init(text)
        } else if text == "*" {
            guard method == .OPTIONS else { return nil }
            self.init(text)
        } else {
            self.init(absolute: text, method: method)
        }
    }

    private init?(absolute text: String, method: NIOHTTP1.HTTPMethod) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let scheme = String(text[..<colon])
        guard scheme.matches("http") || scheme.matches("https"), text[colon...].hasPrefix("://") else { return nil }
        let rest = text[colon...].dropFirst(3)
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let authority = String(rest[..<end])
        guard !authority.isEmpty, Authority.isValid(authority) else { return nil }
        self.init(Self.path(rest[end...], method: method), authority: authority)
    }

    /// The path of an absolute target, made up where it has none (RFC 9112, sections 3.2.1 and 3.2.4).
    private static func path(_ path: Substring, method: NIOHTTP1.HTTPMethod) -> String {
        if path.isEmpty { return method == .OPTIONS ? "*" : "/" }
        return path.hasPrefix("?") ? "/" + path : String(path)
    }
}
