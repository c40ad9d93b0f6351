/// Placeholders name details of the error and stand in every language.
enum PlaceholderRule {
    /// - Parameter details: what placeholders may name; nil where that is not known.
    static func check(_ node: Node, message: LocalizedText, details: [String]?, _ reader: Reader) {
        var found: [(language: String, names: Set<String>)] = []
        for (language, text) in message.texts {
            let place = node.member(language) ?? node
            guard let names = placeholders(of: text) else {
                reader.error(
                    .malformedPlaceholder, "'{' and '}' do not match, or stand around no name", at: place.span.firstLine,
                    help: "write {name}")
                continue
            }
            let unknown = names.subtracting(details ?? Array(names))
            for name in unknown.sorted() {
                let help = Suggestion.help(for: name, among: details ?? []) ?? "declare it under 'details'"
                reader.error(.unknownPlaceholder, "placeholder '{\(name)}' is not one of the details", at: place.span.firstLine, help: help)
            }
            // A misspelt placeholder is not missing as well.
            if unknown.isEmpty { found.append((language, names)) }
        }
        checkSame(found, details, node, reader)
    }

    private static func checkSame(_ found: [(language: String, names: Set<String>)], _ details: [String]?, _ node: Node, _ reader: Reader) {
        let all = found.reduce(into: Set<String>()) { $0.formUnion($1.names) }
        let known = details.map { all.intersection($0) } ?? all
        for (language, names) in found {
            for name in known.subtracting(names).sorted() {
                let place = node.member(language) ?? node
                reader.error(.placeholderMissing, "the '\(language)' message lacks the placeholder '{\(name)}'", at: place.span.firstLine)
            }
        }
    }

    /// The names in braces; nil where braces do not match.
    static func placeholders(of text: String) -> Set<String>? {
        var names: Set<String> = []
        var rest = Substring(text)
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
            let name = String(rest[rest.index(after: open)..<close])
            guard NameGrammar.isIdentifier(name) else { return nil }
            names.insert(name)
            rest = rest[rest.index(after: close)...]
        }
        return names
    }
}
