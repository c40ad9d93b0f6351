/// `errors:` names entries of the catalogue.
enum DeclaredErrorsRule {
    static func check(_ draft: OperationDraft, catalogue: [String], known: Set<String>, _ reader: Reader) {
        guard let node = draft.fields["errors"] else { return }
        for item in node.items ?? [node] {
            guard let name = item.scalar?.text, !item.isNull, !known.contains(name) else { continue }
            reader.unknown(.unknownError, "unknown error '\(Reader.clipped(name))'", at: item.span, name: name, among: catalogue)
        }
    }
}
