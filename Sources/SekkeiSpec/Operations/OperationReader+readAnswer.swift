extension OperationReader {
    /// `returns`, in its short or long form.
    func readReturns(_ draft: inout OperationDraft) {
        guard let node = draft.fields["returns"] else { return }
        if node.scalar != nil {
            draft.operation.returns = Returns(status: 200, body: types.reference(node), headers: [])
            return
        }
        guard let fields = reader.fields(node, in: .returns) else { return }
        draft.returnsFields = fields
        let status = fields["status"].flatMap { successStatus($0) }
        let stream = readStream(fields)
        draft.operation.returns = Returns(
            status: status ?? (fields.has("body") || fields.has("stream") ? 200 : 204),
            body: fields["body"].flatMap { types.reference($0) },
            stream: stream, location: fields["location"].flatMap { reader.text($0, "the name of an operation") }, headers: [],
            description: reader.localized(fields, "description"))
        let owner = PropertyPlace.Owner.operation(draft.operation.name, .answerHeader)
        draft.answerHeaders = fields["headers"].map { types.properties($0, as: .header, of: owner) } ?? []
    }

    private func successStatus(_ node: Node) -> Int? {
        guard let status = reader.integer(node) else { return nil }
        if (200...299).contains(status) { return status }
        let help = status >= 400 ? "errors are declared under 'errors'" : nil
        reader.error(.notASuccessStatus, "\(status) is not a status of success (200 to 299)", at: node.span, help: help)
        return nil
    }

    /// `paginate`, in its short or long form.
    func readPagination(_ draft: inout OperationDraft) {
        guard let node = draft.fields["paginate"] else { return }
        if node.scalar != nil {
            draft.operation.pagination = style(node).map { Pagination(style: $0, defaultSize: 20, maxSize: 100, sort: []) }
            return
        }
        guard let fields = reader.fields(node, in: .paginate), let style = fields["style"].flatMap(style) else { return }
        draft.paginateFields = fields
        let maxSize = fields["maxSize"].flatMap { reader.integer($0, in: 1...Int(Int32.max)) }
        let defaultSize = fields["defaultSize"].flatMap { reader.integer($0, in: 1...Int(Int32.max)) }
        draft.operation.pagination = Pagination(
            style: style, defaultSize: defaultSize ?? min(20, maxSize ?? 20), maxSize: maxSize ?? max(100, defaultSize ?? 100),
            sort: fields["sort"].flatMap { reader.distinctNames($0, "a field or a list of fields") }?.compactMap { $0.scalar?.text } ?? [])
    }

    private func style(_ node: Node) -> Pagination.Style? {
        reader.choice(node, ["page", "cursor"]).flatMap { Pagination.Style(rawValue: $0) }
    }

    func readConcurrency(_ draft: inout OperationDraft) {
        guard let node = draft.fields["concurrency"], let fields = reader.fields(node, in: .concurrency) else { return }
        draft.concurrencyFields = fields
        guard let version = fields["version"].flatMap({ reader.text($0, "the name of a field") }) else { return }
        let isRequired = fields["required"].flatMap { reader.boolean($0) } ?? false
        draft.operation.concurrency = Concurrency(version: version, isRequired: isRequired)
    }
}
