/// Every error has a message in every language.
enum MessageLanguagesRule {
    static func check(_ error: CatalogError, at node: Node, _ reader: Reader) {
        for language in missing(error, reader) {
            reader.error(.missingMessage, "\(error.name) has no '\(language)' message", at: node.span.firstLine)
        }
    }

    /// A language that the built-in catalogue does not have needs an entry of the spec's own for each error.
    static func checkBuiltIn(_ error: CatalogError, at span: SourceSpan?, _ reader: Reader) {
        let missing = missing(error, reader)
        guard !missing.isEmpty, !reader.isIncomplete else { return }
        let list = missing.map { "'\($0)'" }.joined(separator: " and ")
        reader.error(
            .missingBuiltInMessage, "the built-in error \(error.name) has no \(list) message", at: span,
            help: "name it under 'errors' with a message: \(error.name): { message: { \(missing[0]): … } }")
    }

    private static func missing(_ error: CatalogError, _ reader: Reader) -> [String] {
        guard reader.knowsLanguages else { return [] }
        return reader.languages.filter { language in !error.message.texts.contains { $0.language == language } }
    }
}
