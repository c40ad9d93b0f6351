/// Reads `http: GET /{task_id}`.
struct RouteReader {
    let reader: Reader

    func read(_ node: Node) -> (method: Operation.Method, segments: [PathTemplate.Segment])? {
        guard let text = reader.text(node, "a method and a path") else { return nil }
        let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            report("expected a method and a path, such as GET /{task_id}", node)
            return nil
        }
        let length = parts[0].unicodeScalars.count
        guard let method = Operation.Method(rawValue: parts[0]) else {
            let names = Operation.Method.allCases.map(\.rawValue)
            let help = Suggestion.help(for: parts[0], among: names) ?? "the methods are \(names.joined(separator: ", "))"
            reader.error(.invalidRoute, "unknown method '\(Reader.clipped(parts[0]))'", at: node.span(of: 0..<length), help: help)
            return nil
        }
        do {
            return (method, try PathParser.parse(parts[1]))
        } catch {
            let range = (error.range.lowerBound + length + 1)..<(error.range.upperBound + length + 1)
            reader.error(.invalidRoute, "not a path: \(error.message)", at: node.span(of: range), help: error.help)
            return nil
        }
    }

    private func report(_ message: String, _ node: Node) { reader.error(.invalidRoute, message, at: node.span) }
}
