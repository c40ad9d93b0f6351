import SekkeiJSON

/// What a provider says of itself (OpenID Connect Discovery, section 3; RFC 8414, section 2), as far as an API needs it.
struct ProviderMetadata: Sendable, Equatable {
    let keys: ProviderURL
    let introspection: ProviderURL?
    let userinfo: ProviderURL?

    /// - Throws: ``ProviderUnavailable`` where the document is of another issuer or has no place for keys that may be asked.
    init(_ document: JSONObject, issuer: ProviderURL) throws(ProviderUnavailable) {
        // A document for another issuer is how one provider would pass for another (RFC 8414, section 3.3).
        guard document["issuer"]?.stringValue == issuer.text else { throw ProviderUnavailable("discovery: another issuer") }
        func endpoint(_ name: String) throws(ProviderUnavailable) -> ProviderURL? {
            guard let value = document[name] else { return nil }
            guard let url = value.stringValue.flatMap(ProviderURL.init), issuer.mayReferTo(url) else {
                throw ProviderUnavailable("discovery: \(name) is no secure URL")
            }
            return url
        }
        guard let keys = try endpoint("jwks_uri") else { throw ProviderUnavailable("discovery: no jwks_uri") }
        self.keys = keys
        introspection = try endpoint("introspection_endpoint")
        userinfo = try endpoint("userinfo_endpoint")
    }
}
