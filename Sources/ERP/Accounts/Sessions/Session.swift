import SekkeiSQL

/// A session as it is kept.
struct Session {
    let id: Int64
    let userID: Int64
    /// The hash of its newest refresh token.
    let tokenHash: [UInt8]

    init(_ row: Row) throws {
        id = try row.get("id")
        userID = try row.get("user_id")
        tokenHash = try row.get("token_hash")
    }
}
