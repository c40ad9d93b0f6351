extension OperationReader {
    /// `body`, in its short or long form.
    func readBody(_ draft: inout OperationDraft) {
        guard let node = draft.fields["body"] else { return }
        if node.scalar != nil {
            draft.operation.body = types.reference(node).map { Body(content: .json($0), isRequired: true) }
        } else if let fields = reader.fields(node, in: .body), let content = content(fields, &draft) {
            let isRequired = fields["required"].flatMap { reader.boolean($0) } ?? true
            draft.bodyFields = fields
            draft.operation.body = Body(content: content, isRequired: isRequired, description: reader.localized(fields, "description"))
        }
    }

    private func content(_ fields: Fields, _ draft: inout OperationDraft) -> Body.Content? {
        if let node = fields["multipart"] {
            if let span = fields.keySpan("type") {
                reader.error(.conflictingKeys, "'type' cannot stand beside 'multipart'", at: span)
            }
            for key in Self.listKeys where fields.has(key) {
                reader.error(
                    .conflictingKeys, "'\(key)' cannot stand beside 'multipart'", at: fields.keySpan(key), help: "write it at the parts")
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
        return json(node, fields)
    }

    /// The keys that a body has beside its type where it is a list.
    private static let listKeys = ["items", "minItems", "maxItems", "uniqueItems", "example", "examples"]

    private func json(_ node: Node, _ fields: Fields) -> Body.Content? {
        guard var type = types.reference(node) else { return nil }
        if case .list = type.kind {
            ConstraintReader(reader: reader, resolver: types).read(fields, into: &type)
        } else {
            refuseListKeys(fields, type.kind)
        }
        return .json(type)
    }

    private func refuseListKeys(_ fields: Fields, _ kind: TypeReference.Kind) {
        if case .named(let name) = kind, types.entry(name) == nil { return }
        for key in Self.listKeys where fields.has(key) {
            let isExample = key.hasPrefix("example")
            reader.error(
                .keyDoesNotApply, "'\(key)' does not apply to a body that is \(kind.noun)", at: fields.keySpan(key),
                help: isExample ? "write it at the type, or under 'examples' of the operation" : "only a body that is a list has bounds")
        }
    }

    private func multipart(_ node: Node, _ draft: inout OperationDraft) -> Body.Content? {
        draft.parts = types.properties(node, as: .part, of: .operation(draft.operation.name, .part))
        if node.members?.isEmpty == true { reader.wrongShape(node, expected: "at least one part") }
        // The parts are filled in when their defaults have been read.
        return .multipart([])
    }
}
