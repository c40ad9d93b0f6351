/// `cache` stands at reads whose answer is a whole, and gives no caller what is meant for another.
struct CacheRules {
    let draft: OperationDraft
    let types: TypeResolver
    let auth: AuthDraft?
    private var reader: Reader { types.reader }
    private var operation: Operation { draft.operation }

    static func check(_ draft: OperationDraft, _ types: TypeResolver, _ auth: AuthDraft?) {
        let rules = CacheRules(draft: draft, types: types, auth: auth)
        if draft.cacheFields != nil {
            rules.checkOperation()
            rules.checkScope()
            rules.checkTags()
        }
        rules.checkInvalidation()
    }

    // MARK: - The operation

    private func checkOperation() {
        let span = draft.fields.keySpan("cache")
        if operation.method != .get { return refuse("is \(operation.method.rawValue), and only answers of GET are kept", span) }
        if draft.returnsFields?.has("stream") == true { return refuse("streams, and only whole answers are kept", span) }
        if operation.audit != nil { return refuse("is recorded in the audit trail, which kept answers pass by", span) }
        if draft.answerNode == nil { return refuse("answers nothing that could be kept", span) }
        if let header = draft.answerHeaders.first(where: { $0.property.name.lowercased() == "set-cookie" }) {
            return refuse("sets cookies, which are meant for one answer", header.nameSpan)
        }
        if let field = SecretField.first(in: operation.returns.body, types) {
            refuse("answers the secret '\(field)', which must not be kept", span)
        }
    }

    private func refuse(_ what: String, _ span: SourceSpan?) {
        reader.error(.cacheNotApplicable, "'\(operation.name)' \(what)", at: span)
    }

    // MARK: - Who shares an answer

    private func checkScope() {
        guard let fields = draft.cacheFields else { return }
        if fields.has("shared"), let span = fields.keySpan("varyBy") {
            reader.error(
                .conflictingCacheScope, "'varyBy' cannot stand beside 'shared'", at: span, help: "everybody, or who has these in common")
        }
        if operation.security == .anonymous, let span = fields.keySpan("varyBy") {
            reader.error(.conflictingCacheScope, "'varyBy' cannot stand beside 'auth: none': there is no caller", at: span)
            return
        }
        if case .caller? = operation.cache?.scope, !CallerIDRule.isThere(auth, types) {
            CallerIDRule.report("cache", at: draft.fields.keySpan("cache"), reader)
        }
        for node in fields["varyBy"].map({ $0.items ?? [$0] }) ?? [] { checkAttribute(node) }
    }

    private func checkAttribute(_ node: Node) {
        guard let text = node.scalar?.text else { return }
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        switch KeyValueType.walk(names, from: .named(TypeEntry.callerName), types) {
        case .unknown: break
        case .missing(let depth, let others):
            reader.error(
                .unknownCacheAttribute, "the caller has no attribute '\(Reader.clipped(names[depth]))' here", at: node.span,
                help: Suggestion.help(for: names[depth], among: others))
        case .found(let value):
            if !value.isText(types) {
                reader.error(
                    .unknownCacheAttribute,
                    "'\(text)' is \(value.type.kind.noun), and a string, a whole number, a UUID, a boolean or an enum is needed",
                    at: node.span)
            }
        }
    }

    // MARK: - Tags

    private func checkTags() {
        let places = TagPlaces(draft: draft, types: types)
        for tag in draft.cacheTags {
            for (piece, range) in zip(tag.template.pieces, tag.ranges) {
                places.check(piece, at: tag.node.span(of: range), takesBody: false)
                checkSharing(piece, at: tag.node.span(of: range))
            }
        }
    }

    /// All who share an answer must see the same tags on it.
    private func checkSharing(_ piece: TagTemplate.Piece, at span: SourceSpan) {
        guard case .user(let path) = piece, let scope = operation.cache?.scope else { return }
        let isShared: Bool
        switch scope {
        case .caller: isShared = false
        case .attributes(let paths): isShared = !paths.contains(path)
        case .everybody: isShared = operation.security != .anonymous
        }
        if isShared {
            reader.error(
                .cacheCrossesCallers, "callers who share an answer may differ in 'user.\(path.joined(separator: "."))'", at: span,
                help: "name it under 'varyBy'")
        }
    }

    private func checkInvalidation() {
        guard let span = draft.fields.keySpan("invalidates") else { return }
        if operation.method == .get {
            reader.error(.invalidationNotApplicable, "'\(operation.name)' is GET, which changes nothing", at: span)
            return
        }
        let places = TagPlaces(draft: draft, types: types)
        for tag in draft.invalidatedTags {
            for (piece, range) in zip(tag.template.pieces, tag.ranges) {
                places.check(piece, at: tag.node.span(of: range), takesBody: true)
            }
        }
    }
}
