/// What kind of token is taken, told by its header's `typ`.
public enum TokenType: Sendable, Hashable {
    /// `at+jwt`: an access token after RFC 9068, which must have `client_id`, `jti` and `iat`.
    case accessToken
    /// `JWT` or none, as Keycloak and other older providers write. ID tokens are told by their claims and refused, but not as surely.
    case jwt

    init?(header typ: String?) {
        switch typ?.lowercased() {
        case "at+jwt", "application/at+jwt": self = .accessToken
        case nil, "jwt", "application/jwt": self = .jwt
        default: return nil
        }
    }
}
