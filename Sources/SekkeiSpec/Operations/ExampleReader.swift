/// Reads the `examples` of an operation as its types demand.
struct ExampleReader {
    let types: TypeResolver

    func read(_ draft: OperationDraft) -> [OperationExample] {
        guard let node = draft.fields["examples"] else { return [] }
        return types.reader.mapping(node, "a mapping of examples")?.compactMap { read($0, draft.operation) } ?? []
    }

    private func read(_ member: NodeMember, _ operation: Operation) -> OperationExample? {
        guard let fields = types.reader.fields(member.value, in: .example) else { return nil }
        var example = OperationExample(name: member.name, summary: types.reader.localized(fields, "summary"))
        if let node = fields["body"] { example.body = body(node, operation, fields) }
        if let node = fields["returns"] { example.returns = answer(node, operation, fields) }
        return example
    }

    private func body(_ node: Node, _ operation: Operation, _ fields: Fields) -> Literal? {
        guard let type = operation.body?.type else {
            let what = operation.body == nil ? "takes no body" : "takes a form, which has no examples"
            types.reader.error(.invalidExample, "'\(operation.name)' \(what)", at: fields.keySpan("body"))
            return nil
        }
        return LiteralReader(types: types, code: .invalidExample, isRequest: true).read(node, as: type)
    }

    /// An answer may be given in part: a test compares what is there. Of a stream it is a list of values.
    private func answer(_ node: Node, _ operation: Operation, _ fields: Fields) -> Literal? {
        let returns = operation.returns
        let values = returns.stream?.element.map { TypeReference(kind: .list($0)) }
        guard let type = returns.body ?? values else {
            let what = returns.stream == nil ? "answers no body" : "answers bytes, which have no examples"
            types.reader.error(.invalidExample, "'\(operation.name)' \(what)", at: fields.keySpan("returns"))
            return nil
        }
        return LiteralReader(types: types, code: .invalidExample, isPartial: true).read(node, as: type)
    }
}
