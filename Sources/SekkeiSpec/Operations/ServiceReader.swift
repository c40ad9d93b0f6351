/// Reads `services`.
struct ServiceReader {
    let reader: Reader
    let types: TypeResolver
    let auth: AuthDraft?
    let defaults: OperationDefaults

    func read(_ outline: Outline) -> [ServiceDraft] {
        outline.services.compactMap { NameRule.check($0, .service, reader) ? read($0) : nil }
    }

    private func read(_ member: NodeMember) -> ServiceDraft? {
        guard let fields = reader.fields(member.value, in: .service) else { return nil }
        let path = fields["path"].flatMap(servicePath) ?? []
        var service = Service(
            name: member.name, path: path.isEmpty ? "" : PathTemplate(segments: path).text, tags: tags(fields), operations: [],
            extensions: fields.extensions, file: member.keySpan.file, span: member.keySpan)
        service.summary = reader.localized(fields, "summary")
        service.description = reader.localized(fields, "description")
        let operations = fields["operations"].flatMap { reader.mapping($0, "a mapping of operations") } ?? []
        let parser = OperationReader(reader: reader, types: types, auth: auth, defaults: defaults, service: service, servicePath: path)
        return ServiceDraft(service: service, operations: operations.compactMap { parser.read($0) }, fields: fields)
    }

    private func servicePath(_ node: Node) -> [PathTemplate.Segment]? {
        guard let text = node.scalar?.text else { return reader.text(node, "a path").map { _ in [] } }
        if text.isEmpty { return [] }
        do {
            return try PathParser.parse(text)
        } catch {
            reader.error(.invalidRoute, "not a path: \(error.message)", at: node.span(of: error.range))
            return nil
        }
    }

    private func tags(_ fields: Fields) -> [String] {
        fields["tags"].flatMap { reader.distinctNames($0, "a tag or a list of tags") }?.compactMap { $0.scalar?.text } ?? []
    }
}
