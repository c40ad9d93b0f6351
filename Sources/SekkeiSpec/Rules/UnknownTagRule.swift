/// Where the API declares its tags, services and operations use no others.
enum UnknownTagRule {
    static func check(_ fields: Fields, declared: [Tag], _ reader: Reader) {
        guard !declared.isEmpty, let node = fields["tags"] else { return }
        let names = declared.map(\.name)
        for item in node.items ?? [node] {
            guard let name = item.scalar?.text, !item.isNull, !names.contains(name) else { continue }
            let help = Suggestion.help(for: name, among: names) ?? "'api.tags' has \(names.joined(separator: ", "))"
            reader.error(.unknownTag, "unknown tag '\(Reader.clipped(name))'", at: item.span, help: help)
        }
    }
}
