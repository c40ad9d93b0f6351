/// Origins are written as browsers send them, or no request would ever match (RFC 6454, section 6.2).
enum OriginRule {
    static func check(_ node: Node, _ reader: Reader) -> [String] {
        let items = reader.names(node, "'*', an origin or a list of origins") ?? []
        if node.items?.isEmpty == true { reader.wrongShape(node, expected: "at least one origin") }
        var origins: [String] = []
        for item in items {
            guard let text = item.scalar?.text else { continue }
            if let problem = problem(text, isAlone: items.count == 1, known: origins) {
                reader.error(.invalidOrigin, problem.message, at: item.span, help: problem.help)
            } else {
                origins.append(text)
            }
        }
        return origins
    }

    private static func problem(_ text: String, isAlone: Bool, known: [String]) -> (message: String, help: String?)? {
        if text == "*" { return isAlone ? nil : ("'*' stands for every origin, and so alone", nil) }
        if known.contains(text) { return ("origin '\(Reader.clipped(text))' stands here twice", nil) }
        let name = "'\(Reader.clipped(text))'"
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
            return ("\(name) is no origin", "write scheme://host[:port], such as https://app.example.com")
        }
        let authority = text.dropFirst(scheme.count)
        if authority.contains(where: { "/?#@".contains($0) }) {
            return (
                "\(name) is more than an origin", "write scheme, host and port alone: \(scheme)\(authority.prefix { !"/?#@".contains($0) })"
            )
        }
        if text != text.lowercased() { return ("browsers send origins in small letters", "write \(text.lowercased())") }
        return portProblem(name, scheme, authority)
    }

    private static func portProblem(_ name: String, _ scheme: String, _ authority: Substring) -> (message: String, help: String?)? {
        let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard ScalarGrammar.literal(String(parts[0]), .hostname, isPlain: true) != nil else { return ("\(name) has no valid host", nil) }
        guard parts.count == 2 else { return nil }
        guard NumberGrammar.isInteger(String(parts[1])), let port = Int(parts[1]), (1...65_535).contains(port) else {
            return ("\(name) has no valid port", nil)
        }
        guard port == (scheme == "https://" ? 443 : 80) else { return nil }
        return ("browsers leave out the port \(port) of \(scheme)", "write \(scheme)\(parts[0])")
    }
}
