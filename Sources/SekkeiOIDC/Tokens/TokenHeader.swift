/// The members of a token's header that decide how it is checked (RFC 7515, section 4.1).
struct TokenHeader: Codable, Equatable {
    var alg: String
    var kid: String?
    var typ: String?
    /// Extensions that must be understood; this library understands none.
    var crit: [String]?

    /// Whether it is an access token (RFC 9068, section 2.1), and not some other token signed with the same key.
    var isAccessToken: Bool {
        guard let type = typ?.lowercased() else { return false }
        return type == "at+jwt" || type == "application/at+jwt"
    }
}
