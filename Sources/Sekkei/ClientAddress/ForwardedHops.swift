import NIOHTTP1

/// The addresses that proxies have noted in a request, the last one first.
struct ForwardedHops: Sequence, IteratorProtocol {
    /// Longer ways are no ways: whoever writes so many hops wants the server to count.
    private static let longest = 32

    private var lines: [Substring]
    private let field: TrustedProxies.Field
    private var taken = 0

    init(_ headers: HTTPHeaders, field: TrustedProxies.Field) {
        lines = headers[field.rawValue].map { $0[...] }
        self.field = field
    }

    /// `.some(nil)` for a hop whose address cannot be read.
    mutating func next() -> ClientAddress?? {
        guard taken < Self.longest, let element = takeLast() else { return nil }
        taken += 1
        switch field {
        case .xForwardedFor: return .some(Self.address(element))
        case .forwarded: return .some(Self.node(element).flatMap(Self.address))
        }
    }

    /// What stands behind the last comma of the last line.
    private mutating func takeLast() -> Substring? {
        guard let line = lines.popLast() else { return nil }
        guard let comma = line.utf8.lastIndex(of: UInt8(ascii: ",")) else { return line.trimmingSpaces() }
        lines.append(line[..<comma])
        return line[line.utf8.index(after: comma)...].trimmingSpaces()
    }

    /// The value of `for` (RFC 7239, section 4), without its quotes.
    private static func node(_ element: Substring) -> Substring? {
        for pair in element.split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].trimmingSpaces().lowercased() == "for" else { continue }
            let value = parts[1].trimmingSpaces()
            guard value.hasPrefix("\"") else { return value }
            return value.count >= 2 && value.hasSuffix("\"") ? value.dropFirst().dropLast() : nil
        }
        return nil
    }

    /// An address with or without a port, of IPv6 in brackets where there is one; nil for `unknown` and names in disguise.
    private static func address(_ text: Substring) -> ClientAddress? {
        guard text.hasPrefix("[") else {
            if let address = ClientAddress(text) { return address }
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            return parts.count == 2 && isPort(parts[1]) ? ClientAddress(parts[0]) : nil
        }
        guard let end = text.firstIndex(of: "]") else { return nil }
        let rest = text[text.index(after: end)...]
        guard rest.isEmpty || rest.hasPrefix(":") && isPort(rest.dropFirst()) else { return nil }
        let inner = text[..<end].dropFirst()
        return inner.contains(":") ? ClientAddress(inner) : nil
    }

    private static func isPort(_ text: Substring) -> Bool { 1...5 ~= text.utf8.count && text.utf8.allSatisfy(ASCIIClass.isDigit) }
}
