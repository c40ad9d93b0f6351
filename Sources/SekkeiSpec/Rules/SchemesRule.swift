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
            if reader.isIncomplete { continue }
            reader.error(
                .unknownScheme, "unknown security scheme '\(Reader.clipped(name))'", at: item.span, help: help(for: name, declared))
        }
        return .schemes(names.compactMap { $0.scalar?.text })
    }

    private static func help(for name: String, _ declared: [String]) -> String? {
        if ["false", "no", "off", "anonymous", "public"].contains(name) { return "write 'auth: none'" }
        if let help = Suggestion.help(for: name, among: declared + ["none"]) { return help }
        return declared.isEmpty
            ? "declare it at the top level: auth: { bearer: { scheme: bearer }, … }" : "'auth' has \(Suggestion.list(declared))"
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
