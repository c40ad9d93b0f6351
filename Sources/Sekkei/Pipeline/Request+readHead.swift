import NIOHTTP1

extension Request {
    /// The first stage: identifies the request and takes out of its head what later stages ask for.
    func readHead(of api: APIDescriptor) {
        self.api = api
        var languages: String?
        for (name, value) in headers {
            switch name.utf8.count {
            case 6 where Self.equal(name, "accept"): Self.join(value, to: &facts.accept)
            case 11 where Self.equal(name, "traceparent"): facts.trace = TraceContext(traceparent: value)
            case 12 where Self.equal(name, "content-type"): facts.contentType = value
            case 12 where Self.equal(name, "x-request-id"): facts.id = RequestID(value) ?? facts.id
            case 13 where Self.equal(name, "authorization"): facts.authorization = facts.authorization == nil ? value : Self.contradiction
            case 13 where Self.equal(name, "x-api-version"): if facts.versionHeader != value { Self.join(value, to: &facts.versionHeader) }
            case 15 where Self.equal(name, "accept-language"): languages = value
            default: break
            }
        }
        if let languages { facts.language = api.negotiator.index(for: languages) }
        findClient(api.settings.trustedProxies)
        splitTarget()
    }

    /// In the place of several credentials, of which a proxy might have looked at another: none that could be good.
    private static let contradiction = "Bearer "

    /// Adds a further line of a field (RFC 9110, section 5.3).
    private static func join(_ line: String, to value: inout String?) {
        if value == nil {
            value = line
        } else {
            value?.append(", ")
            value?.append(line)
        }
    }

    private func splitTarget() {
        guard let length = target.offset(of: UInt8(ascii: "?")) else {
            facts.path = Self.normalized(target)
            return
        }
        let mark = target.utf8.index(target.startIndex, offsetBy: length)
        facts.path = Self.normalized(String(target[..<mark]))
        let query = target[target.utf8.index(after: mark)...]
        facts.query = query.isEmpty ? nil : query
    }

    /// Decodes the escapes of characters that need none (RFC 3986, section 6.2.2.2), so that routes are compared byte by byte.
    static func normalized(_ path: String) -> String {
        guard path.offset(of: UInt8(ascii: "%")) != nil else { return path }
        var bytes: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                PercentEncoding.isUnreserved(decoded)
            {
                bytes.append(decoded)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Compares a field name with one in lower case; both are of one length.
    private static func equal(_ name: String, _ lowercased: StaticString) -> Bool {
        let expected = UnsafeBufferPointer(start: lowercased.utf8Start, count: lowercased.utf8CodeUnitCount)
        return zip(name.utf8, expected).allSatisfy { $0 | 0x20 == $1 || $0 == $1 }
    }
}
