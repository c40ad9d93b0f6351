/// What a limit counts by must be known of callers, and its tiers must be tiers that there are.
struct LimitIdentityRule {
    let auth: AuthDraft?
    let reader: Reader

    func check(_ draft: LimitDraft) {
        guard !reader.isIncomplete, let span = draft.fields["by"]?.span else { return }
        switch draft.limit.key {
        case .user, .apiKey:
            if auth == nil || (auth?.idPath == nil && auth?.hasIDKey == false) {
                reader.error(
                    .limitWithoutIdentity, "nothing tells callers apart", at: span,
                    help: auth == nil ? "write 'by: ip', or declare 'auth'" : "say which attribute does: id: user.email")
            } else if draft.limit.key == .apiKey, !hasKeys {
                reader.error(.limitWithoutKeyScheme, "'auth' has no scheme of the kind 'apiKey'", at: span, help: "write 'by: user'")
            }
        case .address, .input: break
        }
        TiersRule.check(draft, auth, reader)
    }

    /// A default holds for operations of all inputs.
    func checkDefault(_ use: LimitUse, _ named: [String: LimitDraft]) {
        let (draft, span): (LimitDraft?, SourceSpan?) =
            switch use {
            case .named(let name, let span): (named[name], span)
            case .inPlace(let draft): (draft, draft.fields["by"]?.span)
            }
        if case .inPlace(let draft) = use { check(draft) }
        if case .named(let name, let span) = use, draft == nil {
            reader.unknown(
                .unknownRateLimit, "unknown rate limit '\(Reader.clipped(name))'", at: span, name: name,
                among: named.keys.sorted() + ["none"])
        }
        guard case .input? = draft?.limit.key else { return }
        reader.error(
            .inputLimitByDefault, "a default cannot be counted by a value of the request", at: span,
            help: "name it in 'rateLimit' of the operations that have the value")
    }

    private var hasKeys: Bool {
        guard let auth else { return false }
        // A scheme that could not be read may be one.
        if auth.schemes.count < auth.declaredNames.count { return true }
        return auth.schemes.contains { if case .apiKey = $0.kind { true } else { false } }
    }
}
