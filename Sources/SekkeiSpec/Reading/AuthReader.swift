/// Reads `auth`.
struct AuthReader {
    let reader: Reader

    /// The declaration of the caller's type, to be resolved with the others.
    static func callerEntry(_ outline: Outline, _ reader: Reader) -> TypeEntry? {
        guard let section = outline.sections["auth"], let user = section.value.members?.first(where: { $0.name == "user" }) else {
            return nil
        }
        return TypeEntry(name: TypeEntry.callerName, nameSpan: user.keySpan, fields: reader.fields(user.value, in: .type), isCaller: true)
    }

    /// Nil where the spec declares no `auth`; the caller's type is filled in at the end.
    func read(_ outline: Outline, types: TypeResolver) -> AuthDraft? {
        guard let section = outline.sections["auth"], let fields = reader.fields(section.value, in: .auth, freeNames: true) else {
            return nil
        }
        var draft = AuthDraft()
        for member in fields.members where Vocabulary.key(member.name, in: .auth) == nil {
            draft.declaredNames.append(member.name)
            guard NameRule.check(member, .scheme, reader), let scheme = scheme(member) else { continue }
            draft.schemes.append(scheme)
        }
        IdentityProviderRule.check(fields, draft.schemes, reader)
        draft.hasIDKey = fields.has("id")
        draft.idPath = fields["id"].map { AttributePathRule.resolve($0, types, isIdentity: true)?.names } ?? AttributePathRule.id(types)
        draft.hasRolesKey = fields.has("roles")
        if let node = fields["roles"] { draft.rolesPath = AttributePathRule.resolve(node, types) }
        draft.hasTierKey = fields.has("tier")
        if let node = fields["tier"] { draft.tierPath = AttributePathRule.resolve(node, types) }
        return draft
    }

    private func scheme(_ member: NodeMember) -> Auth.Scheme? {
        guard member.name != "none" else {
            reader.error(
                .invalidName, "'none' cannot be the name of a security scheme", at: member.keySpan,
                help: "'auth: none' means that anybody may call")
            return nil
        }
        guard let fields = reader.fields(member.value, in: .scheme), let node = fields["scheme"] else { return nil }
        guard let word = reader.choice(node, ["bearer", "oidc", "apiKey"]), let kind = kind(word, fields) else { return nil }
        return Auth.Scheme(name: member.name, kind: kind, description: reader.localized(fields, "description"))
    }

    private func kind(_ word: String, _ fields: Fields) -> Auth.Scheme.Kind? {
        if word != "oidc" { refuse(IdentityProviderReader.keys, in: fields, of: word) }
        switch word {
        case "bearer": return bearer(fields)
        case "apiKey": return apiKey(fields)
        default:
            refuse(["format", "in", "name"], in: fields, of: word)
            return IdentityProviderReader(reader: reader).read(fields).map { .oidc($0) }
        }
    }

    private func bearer(_ fields: Fields) -> Auth.Scheme.Kind {
        refuse(["in", "name"], in: fields, of: "bearer")
        return .bearer(format: fields["format"].flatMap { reader.text($0) })
    }

    private func apiKey(_ fields: Fields) -> Auth.Scheme.Kind {
        refuse(["format"], in: fields, of: "apiKey")
        if let node = fields["in"] { _ = reader.choice(node, ["header"]) }
        guard let node = fields["name"], let name = reader.text(node, "the name of a header") else { return .apiKey(header: "X-API-Key") }
        _ = PropertyNameRule.check(name, .header, at: node.span, reader)
        return .apiKey(header: name)
    }

    private func refuse(_ keys: [String], in fields: Fields, of scheme: String) {
        for key in keys where fields.has(key) {
            reader.error(.keyDoesNotApply, "'\(key)' does not apply to the scheme '\(scheme)'", at: fields.keySpan(key))
        }
    }
}
