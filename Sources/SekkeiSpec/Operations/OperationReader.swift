/// Reads one operation.
struct OperationReader {
    let reader: Reader
    let types: TypeResolver
    let auth: AuthDraft?
    let defaults: OperationDefaults
    let service: Service
    let servicePath: [PathTemplate.Segment]

    func read(_ member: NodeMember) -> OperationDraft? {
        guard NameRule.check(member, .operation, reader), let fields = reader.fields(member.value, in: .operation) else { return nil }
        guard let http = fields["http"], let route = RouteReader(reader: reader).read(http) else { return nil }
        let operation = Operation(
            name: member.name, swiftName: fields["swiftName"].flatMap { reader.swiftName($0) } ?? member.name, method: route.method,
            path: PathTemplate(segments: servicePath + route.segments),
            deprecation: reader.deprecation(fields), pathParameters: [], query: [], headers: [], returns: Returns(status: 204, headers: []),
            errors: [],
            security: .anonymous, roles: [], maxBody: defaults.maxBody, examples: [], extensions: fields.extensions, span: member.keySpan)
        var draft = OperationDraft(operation: operation, fields: fields, nameSpan: member.keySpan, service: service.name)
        readTexts(&draft)
        readAccess(&draft, member)
        readParameters(&draft)
        readBody(&draft)
        readReturns(&draft)
        readPagination(&draft)
        readConcurrency(&draft)
        readPolicy(&draft)
        readAudit(&draft)
        readCache(&draft)
        return draft
    }

    private func readTexts(_ draft: inout OperationDraft) {
        draft.operation.summary = reader.localized(draft.fields, "summary")
        draft.operation.description = reader.localized(draft.fields, "description")
        draft.operation.tags = draft.fields.has("tags") ? names(draft.fields, "tags", "a tag or a list of tags") : service.tags
        draft.operation.errors = names(draft.fields, "errors", "an error or a list of errors")
    }

    private func readAccess(_ draft: inout OperationDraft, _ member: NodeMember) {
        let fields = draft.fields
        if let node = fields["auth"] {
            draft.operation.security = SchemesRule.security(node, auth, reader) ?? .schemes([])
        } else {
            draft.operation.security = SchemesRule.fallback(defaults, auth, at: member, reader)
        }
        draft.operation.roles = names(fields, "roles", "a role or a list of roles")
        draft.operation.tiers = names(fields, "tiers", "a tier or a list of tiers")
        draft.limits = fields["rateLimit"].map { LimitReader(reader: reader).uses($0) } ?? defaults.limits
        draft.operation.timeoutMilliseconds = fields["timeout"].flatMap { reader.duration($0) } ?? defaults.timeoutMilliseconds
        draft.operation.maxBody = fields["maxBody"].flatMap { reader.size($0) } ?? defaults.maxBody
    }

    private func readParameters(_ draft: inout OperationDraft) {
        let fields = draft.fields
        let name = draft.operation.name
        draft.pathParameters = fields["path"].map { types.properties($0, as: .path, of: .operation(name, .path)) } ?? []
        draft.query = fields["query"].map { types.properties($0, as: .query, of: .operation(name, .query)) } ?? []
        draft.headers = fields["headers"].map { types.properties($0, as: .header, of: .operation(name, .header)) } ?? []
    }

    private func names(_ fields: Fields, _ key: String, _ expected: String) -> [String] {
        fields[key].flatMap { reader.distinctNames($0, expected) }?.compactMap { $0.scalar?.text } ?? []
    }
}
