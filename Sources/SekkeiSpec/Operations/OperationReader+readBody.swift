extension OperationReader {
    /// `body`, in its short or long form.
    func readBody(_ draft: inout OperationDraft) {
        guard let node = draft.fields["body"] else { return }
        if node.scalar != nil {
            draft.operation.body = types.reference(node).map { Body(content: .json($0), isRequired: true) }
        } else if let fields = reader.fields(node, in: .body), let content = content(fields, &draft) {
            let isRequired = fields["required"].flatMap { reader.boolean($0) } ?? true
            draft.operation.body = Body(content: content, isRequired: isRequired, description: reader.localized(fields, "description"))
        }
    }

    private func content(_ fields: Fields, _ draft: inout OperationDraft) -> Body.Content? {
        if let node = fields["multipart"] {
            if let span = fields.keySpan("type") {
                reader.error(.conflictingKeys, "'type' cannot stand beside 'multipart'", at: span)
            }
            return multipart(node, &draft)
        }
        guard let node = fields["type"] else {
            if !fields.isReduced {
                let span = draft.fields.keySpan("body")
                reader.error(
                    .missingKey, "a body needs one of the keys 'type', 'multipart'", at: span, help: "for example: body: CreateTask")
            }
            return nil
        }
        return types.reference(node).map { .json($0) }
    }

    private func multipart(_ node: Node, _ draft: inout OperationDraft) -> Body.Content? {
        draft.parts = types.properties(node, as: .part, of: .operation(draft.operation.name, .part))
        if node.members?.isEmpty == true { reader.wrongShape(node, expected: "at least one part") }
        // The parts are filled in when their defaults have been read.
        return .multipart([])
    }
}
