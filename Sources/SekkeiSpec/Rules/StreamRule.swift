/// A streamed answer has no envelope: what the envelope or a whole answer is needed for does not go with it.
enum StreamRule {
    static func check(_ draft: OperationDraft, _ reader: Reader) {
        guard let fields = draft.returnsFields, fields.has("stream") else { return }
        let spans = [("body", fields.keySpan("body")), ("location", fields.keySpan("location"))]
        let others = [("paginate", draft.fields.keySpan("paginate")), ("concurrency", draft.fields.keySpan("concurrency"))]
        for case let (key, span?) in spans + others {
            reader.error(.conflictingKeys, "'\(key)' cannot stand beside 'stream'", at: span)
        }
    }
}
