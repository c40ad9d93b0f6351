/// Reads what stands beside `scheme: oidc`.
struct IdentityProviderReader {
    /// The keys that other schemes do not have.
    static let keys = ["issuer", "discovery", "authorizationUrl", "tokenUrl", "scopes"]

    let reader: Reader

    /// Nil where the provider cannot be told.
    func read(_ fields: Fields) -> IdentityProvider? {
        let issuer = fields["issuer"].flatMap { ProviderURLRule.issuer($0, reader) }
        let discovery = fields["discovery"].flatMap { ProviderURLRule.endpoint($0, reader) }
        guard fields.has("issuer") || fields.has("discovery") else {
            reader.error(
                .missingIssuer, "an identity provider is known by its 'issuer'", at: fields.keySpan("scheme"),
                help: "for example: issuer: https://id.example.com/realms/shop")
            return nil
        }
        let flows = flows(fields)
        guard let document = discovery ?? issuer.map(Self.document) else { return nil }
        return IdentityProvider(issuer: issuer, discovery: document, flows: flows)
    }

    /// Where an issuer publishes what it is (OpenID Connect Discovery, section 4).
    private static func document(of issuer: String) -> String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
    }

    private func flows(_ fields: Fields) -> TokenFlows? {
        let authorization = fields["authorizationUrl"].flatMap { ProviderURLRule.endpoint($0, reader) }
        let scopes = scopes(fields)
        guard let node = fields["tokenUrl"] else {
            for key in ["authorizationUrl", "scopes"] where fields.has(key) {
                reader.error(.missingTokenURL, "'\(key)' needs 'tokenUrl' beside it", at: fields.keySpan(key))
            }
            return nil
        }
        return ProviderURLRule.endpoint(node, reader).map { TokenFlows(authorizationURL: authorization, tokenURL: $0, scopes: scopes) }
    }

    private func scopes(_ fields: Fields) -> [TokenFlows.Scope] {
        guard let node = fields["scopes"], let members = reader.mapping(node, "a mapping of scopes and what they are for") else {
            return []
        }
        return members.compactMap { member in
            guard Self.isScope(member.name) else {
                reader.error(
                    .invalidScope, "'\(Reader.clipped(member.name))' is no scope", at: member.keySpan,
                    help: "scopes have no spaces, quotes or backslashes: tasks.read")
                return nil
            }
            return reader.localized(member.value).map { TokenFlows.Scope(name: member.name, description: $0) }
        }
    }

    /// RFC 6749, section 3.3.
    private static func isScope(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }
}
