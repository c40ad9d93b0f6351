/// Every error that the spec declares is named by an operation. A warning.
enum UnusedErrorRule {
    static func check(_ errors: [ErrorDraft], _ operations: [OperationDraft], _ reader: Reader) {
        guard !reader.isIncomplete, !reader.sink.hasErrors else { return }
        let used = Set(operations.flatMap(\.operation.errors))
        for draft in errors where !draft.error.isBuiltIn && !used.contains(draft.error.name) {
            reader.sink.warning(
                .unusedError, "error '\(draft.error.name)' is not used", at: draft.nameSpan,
                help: "name it in 'errors' of the operations that throw it")
        }
    }
}
