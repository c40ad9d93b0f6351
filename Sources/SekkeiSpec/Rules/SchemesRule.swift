/// `auth:` names declared schemes, and an operation that says nothing has some to fall back on.
enum SchemesRule {
    /// What `auth:` says.
    static func security(_ node: Node, _ auth: AuthDraft?, _ reader: Reader) -> Security? {
        guard let names = reader.distinctNames(node, "'none', a scheme or a list of schemes") else { return nil }
        if names.isEmpty {
            reader.wrongShape(node, expected: "'none', a scheme or a list of schemes")
            return nil
        }
        if names.count == 1, names[0].scalar?.text == "none" { return .anonymous }
        let declared = auth?.declaredNames ?? []
        for item in names {
            guard let name = item.scalar?.text, !declared.contains(name) else { continue }
            reader.unknown(
                .unknownScheme, "unknown security scheme '\(Reader.clipped(name))'", at: item.span, name: name, among: declared + ["none"])
        }
        return .schemes(names.compactMap { $0.scalar?.text })
    }

    /// What holds for an operation without `auth:`.
    static func fallback(_ defaults: OperationDefaults, _ auth: AuthDraft?, at member: NodeMember, _ reader: Reader) -> Security {
        if let security = defaults.security { return security }
        let declared = auth?.declaredNames ?? []
        if declared.isEmpty, !reader.isIncomplete {
            reader.error(
                .noSchemes, "'\(member.name)' requires authentication, and 'auth' declares no scheme", at: member.keySpan,
                help: "declare one under 'auth', or write 'auth: none'")
        }
        return .schemes(declared)
    }
}
