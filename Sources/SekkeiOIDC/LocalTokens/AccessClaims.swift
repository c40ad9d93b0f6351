/// The claims of an access token (RFC 9068, section 2.2). Times are seconds since 1970.
struct AccessClaims: Codable, Equatable {
    var iss: String
    var aud: AudienceList
    var sub: String
    var clientID: String
    var iat: Double
    var nbf: Double?
    var exp: Double
    var jti: String

    enum CodingKeys: String, CodingKey {
        case iss, aud, sub
        case clientID = "client_id"
        case iat, nbf, exp, jti
    }
}
