/// `roles:` needs `auth.roles`, a caller, and roles that exist.
enum RolesRule {
    static func check(_ draft: OperationDraft, _ auth: AuthDraft?, _ reader: Reader) {
        guard let node = draft.fields["roles"], !reader.isIncomplete else { return }
        let span = draft.fields.keySpan("roles")
        if draft.operation.security == .anonymous {
            reader.error(.rolesNotApplicable, "'roles' cannot stand beside 'auth: none': there is no caller", at: span)
            return
        }
        guard let path = auth?.rolesPath else {
            if auth == nil || auth?.hasRolesKey == false {
                reader.error(.rolesNotApplicable, "'roles' needs 'auth.roles'", at: span, help: "for example: roles: user.role.name")
            }
            return
        }
        guard let values = path.values else { return }
        for item in node.items ?? [node] {
            guard let name = item.scalar?.text, !values.contains(name) else { continue }
            let help = Suggestion.help(for: name, among: values) ?? "there are \(Suggestion.list(values))"
            reader.error(.unknownRole, "unknown role '\(Reader.clipped(name))'", at: item.span, help: help)
        }
    }
}
