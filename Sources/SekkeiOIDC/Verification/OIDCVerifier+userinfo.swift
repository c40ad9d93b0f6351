public import Sekkei
import SekkeiJSON

extension OIDCVerifier {
    /// Asks the provider what it says of the subject of a verified token (OpenID Connect Core, section 5.3), for claims that tokens
    /// do not hold. The answer is not remembered: ask once per user and keep what you need.
    /// - Throws: ``TokenFault`` where the provider refuses the token or answers for somebody else, ``ProviderUnavailable``.
    public func userinfo(_ token: String, subject: String) async throws -> TokenClaims {
        guard let endpoint = try await directory.metadata().userinfo else {
            throw ProviderUnavailable("userinfo: the provider has no endpoint for it")
        }
        let answer = try await client.get(endpoint.text, authorization: "Bearer \(token)")
        if answer.status == 401 || answer.status == 403 { throw TokenFault.invalid(reason: "refused by the userinfo endpoint") }
        let claims = try answer.object("userinfo")
        // An answer for another subject could be a substituted one (section 5.3.2).
        guard claims["sub"]?.stringValue == subject else { throw TokenFault.invalid(reason: "userinfo of another subject") }
        return TokenClaims(claims, configuration.mapping)
    }
}
