import SekkeiSQL

/// What a login looks at.
struct Account {
    let id: Int64
    let passwordHash: String
    /// Whether some organization lets the account in.
    let isActive: Bool

    init(_ row: Row) throws {
        id = try row.get("id")
        passwordHash = try row.get("password_hash")
        isActive = try row.get("is_active")
    }
}
