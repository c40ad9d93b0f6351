import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes seeded users.
struct SeedUsers {
    let ground: SeedGround
    let passwordHash: String

    private static let families = [
        "Abe", "Fujita", "Goto", "Hayashi", "Inoue", "Kimura", "Matsumoto", "Nakamura", "Ono", "Shimizu", "Yamada",
    ]
    private static let given = ["Akira", "Chie", "Daiki", "Emi", "Fumiko", "Haruto", "Ken", "Mai", "Nao", "Rin", "Sota", "Yui", "Yuto"]

    func insert(_ range: Range<Int>, _ transaction: Transaction) async throws {
        let ids = try await transaction.query(statement(range)).map { try $0.get(0, as: Int64.self) }
        var members: SQLStatement = "INSERT INTO memberships (user_id, organization_id, department_id, role_id, is_active) VALUES "
        for (index, id) in ids.enumerated() {
            let department = ground.departments[Int(id) % ground.departments.count]
            members.append(raw: index > 0 ? ", " : "")
            members.append("(\(id), \(ground.organizationID), \(department), \(ground.staffRoleID), \(true))" as SQLStatement)
        }
        try await transaction.execute(members)
    }

    private func statement(_ range: Range<Int>) -> SQLStatement {
        var statement: SQLStatement =
            "INSERT INTO users (email, full_name, location, password_hash, password_changed_at, created_at, updated_at) VALUES "
        for index in range {
            let number = ground.userCount + index
            var random = SplitMix64(seed: UInt64(number))
            let name =
                "\(Self.given[Int.random(in: 0..<Self.given.count, using: &random)]) "
                + Self.families[Int.random(in: 0..<Self.families.count, using: &random)]
            let created = SeedGround.start + Double(number * 60)
            statement.append(raw: index > range.lowerBound ? ", " : "")
            statement.append(
                "(\("user\(number)@example.com"), \(name), \("office"), \(passwordHash), \(created), \(created), \(created))"
                    as SQLStatement)
        }
        statement.append(raw: " RETURNING id")
        return statement
    }
}
