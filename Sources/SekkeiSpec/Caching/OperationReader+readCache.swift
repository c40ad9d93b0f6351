extension OperationReader {
    private static let longestLifetime = 86_400_000

    /// `cache`, `invalidates` and `idempotency`; whether they fit the operation is checked when its parameters are known.
    func readCache(_ draft: inout OperationDraft) {
        draft.invalidatedTags = tags(draft.fields["invalidates"])
        draft.operation.invalidates = draft.invalidatedTags.map(\.template)
        draft.operation.idempotency = draft.fields["idempotency"].flatMap { node in
            reader.choice(node, Idempotency.allCases.map(\.rawValue)).flatMap(Idempotency.init)
        }
        guard let node = draft.fields["cache"], let fields = reader.fields(node, in: .cache) else { return }
        draft.cacheFields = fields
        draft.cacheTags = tags(fields["tags"])
        guard let ttl = fields["ttl"].flatMap(lifetime) else { return }
        draft.operation.cache = CacheRule(
            ttlMilliseconds: ttl, scope: scope(fields, draft.operation.security),
            isLocalized: fields["localized"].flatMap { reader.boolean($0) } ?? true, tags: draft.cacheTags.map(\.template),
            span: draft.fields.keySpan("cache") ?? node.span)
    }

    private func lifetime(_ node: Node) -> Int? {
        guard let ttl = reader.duration(node) else { return nil }
        if ttl <= Self.longestLifetime { return ttl }
        reader.error(
            .cacheLifetimeTooLong, "an answer is kept for a day at most", at: node.span, help: "what changes less often is kept by clients")
        return nil
    }

    private func scope(_ fields: Fields, _ security: Security) -> CacheRule.Scope {
        let isShared = fields["shared"].flatMap { reader.boolean($0) } ?? false
        let names = fields["varyBy"].flatMap { reader.distinctNames($0, "an attribute or a list of attributes") }
        if let names {
            return .attributes(
                names.compactMap { $0.scalar?.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init) })
        }
        return isShared || security == .anonymous ? .everybody : .caller
    }

    private func tags(_ node: Node?) -> [TagDraft] {
        guard let nodes = node.flatMap({ reader.distinctNames($0, "a tag or a list of tags") }) else { return [] }
        return nodes.compactMap { node -> TagDraft? in
            let text = node.scalar?.text ?? ""
            do throws(TagParser.Fault) { return try TagParser.parse(text, node) } catch {
                reader.error(
                    .malformedTag, "'\(Reader.clipped(text))' is no tag: \(error.message)", at: node.span(of: error.range),
                    help: "for example: \"tasks:{user.organization_id}\"")
                return nil
            }
        }
    }
}
