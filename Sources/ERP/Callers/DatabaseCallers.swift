public import ERPAPI
public import Sekkei
public import SekkeiSQL

/// Finds the person behind a verified token in the database. Whoever is inactive or whose session has ended is nobody.
public struct DatabaseCallers: CallerProvider {
    private let database: any Database
    private let clock: WallClock

    /// Creates a provider.
    public init(database: any Database, clock: WallClock = .system) {
        self.database = database
        self.clock = clock
    }

    /// The user with the present role and rights. API keys stand for nobody.
    public func caller(for credential: VerifiedCredential) async throws -> Caller? {
        guard case .token(let token) = credential, let userID = Int64(token.subject),
            let id = token.id.flatMap(AccessTokenID.init)
        else { return nil }
        let now = clock.now
        let rows = try await database.query(
            """
            SELECT u.id, m.organization_id, m.department_id, d.code AS department, u.location, o.tier, r.name AS role, r.level,
                p.permission
            FROM sessions s
                JOIN users u ON u.id = s.user_id
                JOIN memberships m ON m.user_id = u.id AND m.is_active = \(true)
                JOIN organizations o ON o.id = m.organization_id
                JOIN departments d ON d.id = m.department_id
                JOIN roles r ON r.id = m.role_id
                LEFT JOIN role_permissions p ON p.role_id = r.id
            WHERE s.id = \(id.sessionID) AND s.user_id = \(userID) AND s.expires_at > \(now)
            ORDER BY m.organization_id, p.permission
            """)
        return try Caller(rows)
    }

    /// The user's id.
    public func logName(of caller: Caller) -> String? { String(caller.id) }
}

extension Caller {
    /// One row for each right, in the user's first organization.
    fileprivate init?(_ rows: Rows) throws {
        guard let row = rows.first else { return nil }
        let organizationID: Int64 = try row.get("organization_id")
        let own = try rows.filter { try $0.get("organization_id") == organizationID }
        try self.init(
            id: row.get("id"), organizationID: organizationID, departmentID: row.get("department_id"), department: row.get("department"),
            location: row.get("location"), tier: row.get("tier"),
            role: Role(
                name: row.get("role"), level: row.get("level"),
                permissions: try own.compactMap { try $0.get("permission", as: Permission?.self) }))
    }
}
