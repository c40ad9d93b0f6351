/// Operations say in one line what they do. A warning.
enum SummaryRule {
    static func check(_ draft: OperationDraft, _ reader: Reader) {
        guard !draft.fields.has("summary"), !draft.fields.isReduced else { return }
        reader.sink.warning(
            .missingSummary, "operation '\(draft.operation.name)' has no summary", at: draft.nameSpan,
            help: "for example: summary: List tasks")
    }
}
