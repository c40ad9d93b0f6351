internal import SekkeiSQL

extension DatabaseConformance {
    static let constraints: [ConformanceCheck] = [
        violation(
            "a duplicate key names its columns", .uniqueViolation, columns: ["email"],
            "INSERT INTO users (id, team_id, email, age) VALUES (2, 1, 'a@example.com', 30)"),
        violation(
            "a duplicate primary key names its columns", .uniqueViolation, columns: ["id"],
            "INSERT INTO users (id, team_id, email, age) VALUES (1, 1, 'b@example.com', 30)"),
        violation(
            "a duplicate key of two columns names both", .uniqueViolation, columns: ["name", "place"],
            "INSERT INTO teams (id, name, place) VALUES (2, 'core', 'here')"),
        violation(
            "a missing referenced row", .foreignKeyViolation, columns: nil,
            "INSERT INTO users (id, team_id, email, age) VALUES (2, 9, 'b@example.com', 30)"),
        violation("a row that is still referenced", .foreignKeyViolation, columns: nil, "DELETE FROM teams"),
        violation(
            "a missing required column is named", .notNullViolation, columns: ["email"],
            "INSERT INTO users (id, team_id, age) VALUES (2, 1, 30)"),
        violation(
            "a failed check is named", .checkViolation, columns: nil, constraint: "users_age",
            "INSERT INTO users (id, team_id, email, age) VALUES (2, 1, 'b@example.com', 200)"),
        ConformanceCheck("a foreign key that is checked at the end fails the commit", deferredForeignKey),
    ]

    private static func makeTables(in database: any Database) async throws {
        try await database.execute(
            "CREATE TABLE teams (id BIGINT PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL, UNIQUE (name, place))")
        try await database.execute(
            """
            CREATE TABLE users (
                id BIGINT PRIMARY KEY,
                team_id BIGINT NOT NULL REFERENCES teams (id) ON DELETE RESTRICT,
                email TEXT NOT NULL UNIQUE,
                age BIGINT NOT NULL,
                CONSTRAINT users_age CHECK (age < 150)
            )
            """)
        try await database.execute("INSERT INTO teams (id, name, place) VALUES (1, 'core', 'here')")
        try await database.execute("INSERT INTO users (id, team_id, email, age) VALUES (1, 1, 'a@example.com', 30)")
    }

    private static func violation(
        _ name: String,
        _ code: SQLError.Code,
        columns: [String]?,
        constraint: String? = nil,
        _ statement: SQLStatement
    ) -> ConformanceCheck {
        ConformanceCheck("constraint: " + name) { database in
            try await makeTables(in: database)
            let error = try await expect(code) { try await database.execute(statement) }
            if let columns { try expect(error.columns, equals: columns) }
            if let constraint { try expect(error.constraint, equals: constraint) }
            try expect(error.statement, equals: statement.text)
            try expect(try await database.query("SELECT id FROM users").count, equals: 1)
        }
    }

    private static func deferredForeignKey(_ database: any Database) async throws {
        try await database.execute("CREATE TABLE parents (id BIGINT PRIMARY KEY)")
        try await database.execute(
            "CREATE TABLE children (parent_id BIGINT NOT NULL REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)")
        try await expect(.foreignKeyViolation) { try await database.execute("INSERT INTO children (parent_id) VALUES (1)") }
        try await database.write { transaction in
            try await transaction.execute("INSERT INTO children (parent_id) VALUES (1)")
            try await transaction.execute("INSERT INTO parents (id) VALUES (1)")
        }
        try expect(try await database.query("SELECT parent_id FROM children").count, equals: 1)
    }
}
