/// `tiers` needs `auth.tier`, a caller, and tiers that exist.
enum TiersRule {
    /// `tiers` of an operation.
    static func check(_ draft: OperationDraft, _ auth: AuthDraft?, _ reader: Reader) {
        guard let node = draft.fields["tiers"], !reader.isIncomplete else { return }
        let span = draft.fields.keySpan("tiers")
        if draft.operation.security == .anonymous {
            reader.error(.tiersNotApplicable, "'tiers' cannot stand beside 'auth: none': there is no caller", at: span)
            return
        }
        guard isApplicable(auth, at: span, reader) else { return }
        for item in node.items ?? [node] {
            if let name = item.scalar?.text { check(name, auth, at: item.span, reader) }
        }
    }

    /// `tiers` of a limit.
    static func check(_ draft: LimitDraft, _ auth: AuthDraft?, _ reader: Reader) {
        guard let node = draft.fields["tiers"] else { return }
        let span = draft.fields.keySpan("tiers")
        if draft.limit.key == .address {
            reader.error(.tiersNotApplicable, "'tiers' cannot stand beside 'by: ip': the caller is not known yet", at: span)
            return
        }
        guard isApplicable(auth, at: span, reader) else { return }
        for member in node.members ?? [] { check(member.name, auth, at: member.keySpan, reader) }
    }

    private static func isApplicable(_ auth: AuthDraft?, at span: SourceSpan?, _ reader: Reader) -> Bool {
        if auth?.tierPath != nil { return true }
        if auth?.hasTierKey != true {
            reader.error(.tiersNotApplicable, "'tiers' needs 'auth.tier'", at: span, help: "for example: tier: user.tier")
        }
        return false
    }

    private static func check(_ name: String, _ auth: AuthDraft?, at span: SourceSpan, _ reader: Reader) {
        guard let values = auth?.tierPath?.values, !values.contains(name) else { return }
        let help = Suggestion.help(for: name, among: values) ?? "there are \(Suggestion.list(values))"
        reader.error(.unknownTier, "unknown tier '\(Reader.clipped(name))'", at: span, help: help)
    }
}
