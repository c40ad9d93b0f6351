/// `roles:` needs `auth.roles`, a caller, and roles that exist.
enum RolesRule {
    static func check(_ draft: OperationDraft, _ auth: AuthDraft?, _ reader: Reader) {
        guard let node = draft.fields["roles"], !reader.isIncomplete else { return }
        let span = draft.fields.keySpan("roles")
        if draft.operation.security == .anonymous {
            reader.error(.rolesNotApplicable, "'roles' cannot stand beside 'auth: none': there is no caller", at: span)
            return
        }
        _ = check(node, at: span, auth, reader)
    }

    /// Whether the roles can be compared with what the caller has; a fault is reported.
    static func check(_ node: Node, at span: SourceSpan?, _ auth: AuthDraft?, _ reader: Reader) -> Bool {
        guard let path = auth?.rolesPath else {
            if auth == nil ? !reader.isIncomplete : auth?.hasRolesKey == false {
                reader.error(.rolesNotApplicable, "'roles' needs 'auth.roles'", at: span, help: "for example: roles: user.role.name")
            }
            return false
        }
        guard let values = path.values else { return true }
        let unknown = (node.items ?? [node]).filter { item in item.scalar.map { !values.contains($0.text) } ?? false }
        for item in unknown {
            let name = item.scalar?.text ?? ""
            let help = Suggestion.help(for: name, among: values) ?? "there are \(Suggestion.list(values))"
            reader.error(.unknownRole, "unknown role '\(Reader.clipped(name))'", at: item.span, help: help)
        }
        return unknown.isEmpty
    }
}
