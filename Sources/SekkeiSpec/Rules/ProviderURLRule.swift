/// A provider is asked over `https`, or over `http` on a loopback address, where nobody can listen.
enum ProviderURLRule {
    /// An issuer identifier, which has neither query nor fragment (OpenID Connect Discovery, section 3).
    static func issuer(_ node: Node, _ reader: Reader) -> String? { check(node, reader, isIssuer: true) }

    /// An address of the provider.
    static func endpoint(_ node: Node, _ reader: Reader) -> String? { check(node, reader, isIssuer: false) }

    private static func check(_ node: Node, _ reader: Reader, isIssuer: Bool) -> String? {
        guard let text = reader.text(node, "an address such as https://id.example.com") else { return nil }
        guard let problem = problem(text, isIssuer: isIssuer) else { return text }
        reader.error(
            .invalidProviderURL, "'\(Reader.clipped(text))' \(problem)", at: node.span,
            help: "for example: https://id.example.com/realms/shop")
        return nil
    }

    private static func problem(_ text: String, isIssuer: Bool) -> String? {
        guard ScalarGrammar.literal(text, .uri, isPlain: true) != nil, let host = host(text) else {
            return "is no address of an identity provider"
        }
        if text.hasPrefix("http://"), !isLoopback(host) { return "is not secure: 'http' is for loopback addresses only" }
        if text.contains("#") || isIssuer && text.contains("?") {
            return "must not have \(isIssuer ? "a query or a fragment" : "a fragment")"
        }
        return nil
    }

    /// The host of a web address without user information; nil for anything else.
    private static func host(_ text: String) -> String? {
        guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return nil }
        let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        guard !authority.isEmpty, !authority.contains("@") else { return nil }
        if authority.hasPrefix("[") { return String(authority.prefix { $0 != "]" }) + "]" }
        let host = String(authority.prefix { $0 != ":" })
        return host.isEmpty ? nil : host
    }

    private static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers[0] == "127" && numbers.allSatisfy { UInt8($0) != nil }
    }
}
