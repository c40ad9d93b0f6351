internal import SekkeiSQL

extension DatabaseConformance {
    static let statements: [ConformanceCheck] = [
        ConformanceCheck("a placeholder may be repeated and out of order", numberedPlaceholders),
        ConformanceCheck("a placeholder in quotes or comments is text", quotedPlaceholders),
        ConformanceCheck("values never reach the text", injection),
        ConformanceCheck("fragments are renumbered when they are joined", fragments),
        ConformanceCheck("IN and NOT IN take lists of any length", lists),
        ConformanceCheck("unused and missing values are refused", wrongCounts),
        ConformanceCheck("several statements or none in one text are refused", severalStatements),
        ConformanceCheck("a syntax error carries the statement", syntaxError),
        ConformanceCheck("changed rows are counted", affectedRows),
        ConformanceCheck("patterns match what a client typed, ignoring case", patterns),
        ConformanceCheck("a statement finds new columns after the table has changed", schemaChange),
    ]

    /// A table of the numbers from 1 to `count`, with a text each.
    static func makeNumbers(_ count: Int, in database: any Database) async throws {
        try await database.execute("CREATE TABLE numbers (id BIGINT PRIMARY KEY, label TEXT NOT NULL)")
        try await database.write { transaction in
            for id in stride(from: 1, through: count, by: 1) {
                try await transaction.execute("INSERT INTO numbers (id, label) VALUES (\(id), \("n\(id)"))")
            }
        }
    }

    static func ids(_ statement: SQLStatement, in database: any Database) async throws -> [Int] {
        try await database.query(statement).map { try $0.get("id") }
    }

    private static func numberedPlaceholders(_ database: any Database) async throws {
        try await makeNumbers(5, in: database)
        let statement = SQLStatement(
            numbered: "SELECT id FROM numbers WHERE id > $2 AND id < $1 AND id <> $2 AND label <> $3", [5, 2, "n3"])
        try expect(try await ids(statement, in: database), equals: [4])
    }

    private static func quotedPlaceholders(_ database: any Database) async throws {
        let statement = SQLStatement(
            numbered: """
                SELECT '$2 it''s $3' AS "a$4", -- $5
                CAST($1 AS TEXT) AS b /* $6 */
                """, ["$7"])
        let row = try await database.query(statement).first
        try expect(try row?.get("a$4", as: String.self), equals: "$2 it's $3")
        try expect(try row?.get("b", as: String.self), equals: "$7")
    }

    private static func injection(_ database: any Database) async throws {
        try await makeNumbers(2, in: database)
        let attack = "n1'; DROP TABLE numbers; --"
        try await database.execute("UPDATE numbers SET label = \(attack) WHERE id = \(1)")
        let rows = try await database.query("SELECT \(identifier: "label") FROM numbers WHERE label = \(attack)")
        try expect(try rows.map { try $0.get("label", as: String.self) }, equals: [attack])
    }

    private static func fragments(_ database: any Database) async throws {
        try await makeNumbers(9, in: database)
        var conditions: [SQLStatement] = ["id > \(2)"]
        conditions.append(.any(["label = \("n3")", "id = \(7) OR id = \(8)"]))
        let statement: SQLStatement = "SELECT id FROM numbers \(SQLStatement.whereAll(conditions)) ORDER BY id LIMIT \(2)"
        try expect(try await ids(statement, in: database), equals: [3, 7])
        try expect(try await ids("SELECT id FROM numbers" + .whereAll([]) + "ORDER BY id", in: database), equals: Array(1...9))
        try expect(try await ids("SELECT id FROM numbers" + .whereAll([.any([])]), in: database), equals: [])
    }

    private static func lists(_ database: any Database) async throws {
        try await makeNumbers(20, in: database)
        for count in [0, 1, 2, 3, 7, 20, 1000] {
            let list = Array(stride(from: 1, through: count, by: 1))
            let found = try await ids("SELECT id FROM numbers WHERE \("id", in: list) ORDER BY id", in: database)
            try expect(found, equals: list.filter { $0 <= 20 })
            let others = try await ids("SELECT id FROM numbers WHERE \("id", notIn: list) ORDER BY id", in: database)
            try expect(others, equals: Array(1...20).filter { $0 > count })
        }
    }

    private static func wrongCounts(_ database: any Database) async throws {
        let wrong = [
            SQLStatement(numbered: "SELECT CAST($1 AS TEXT) AS a", []),
            SQLStatement(numbered: "SELECT CAST($2 AS TEXT) AS a", ["a", "b"]),
            SQLStatement(numbered: "SELECT 1 AS a", ["a"]),
        ]
        for statement in wrong {
            try await expect(.invalidStatement) { _ = try await database.query(statement) }
        }
    }

    private static func severalStatements(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        for text in ["DELETE FROM numbers; DELETE FROM numbers", "", "  ", "-- nothing"] {
            try await expect(.invalidStatement) { try await database.execute(SQLStatement(raw: text)) }
        }
        try expect(try await ids("SELECT id FROM numbers;", in: database), equals: [1])
    }

    private static func syntaxError(_ database: any Database) async throws {
        let texts: [SQLStatement] = ["SELEKT 1", "SELECT * FROM missing_table", "SELECT missing_column FROM (SELECT 1 AS a) AS t"]
        for statement in texts {
            let error = try await expect(.syntax) { _ = try await database.query(statement) }
            try expect(error.statement, equals: statement.text)
            try expect(error.isUnavailable, equals: false)
        }
    }

    private static func affectedRows(_ database: any Database) async throws {
        try await makeNumbers(5, in: database)
        try expect(try await database.execute("UPDATE numbers SET label = \("x") WHERE id > \(2)"), equals: 3)
        try expect(try await database.execute("UPDATE numbers SET label = \("x") WHERE id > \(9)"), equals: 0)
        try expect(try await database.execute("INSERT INTO numbers (id, label) VALUES (6, 'a'), (7, 'b')"), equals: 2)
        try expect(try await database.execute("CREATE TABLE other (id BIGINT)"), equals: 0)
        try expect(try await database.query("SELECT id FROM numbers").affected, equals: 0)
        try expect(try await database.execute("DELETE FROM numbers"), equals: 7)
    }

    private static func patterns(_ database: any Database) async throws {
        try await makeNumbers(0, in: database)
        for (index, label) in ["100% Wolle", "1000 Wolle", "a_b", "aXb", "東京タワー", "back\\slash"].enumerated() {
            try await database.execute("INSERT INTO numbers (id, label) VALUES (\(index), \(label))")
        }
        for (term, expected) in [("00% w", [0]), ("A_B", [2]), ("京タ", [4]), ("k\\s", [5]), ("WOLLE", [0, 1])] {
            let like = database.dialect.caseInsensitiveLike
            let statement: SQLStatement =
                "SELECT id FROM numbers WHERE label \(like) \(SQLPattern.containing(term)) ESCAPE '\\' ORDER BY id"
            try expect(try await ids(statement, in: database), equals: expected)
        }
    }

    private static func schemaChange(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let statement: SQLStatement = "SELECT * FROM numbers"
        try expect(try await database.query(statement).columns, equals: ["id", "label"])
        try await database.execute("ALTER TABLE numbers ADD COLUMN extra TEXT")
        let rows = try await database.query(statement)
        try expect(rows.columns, equals: ["id", "label", "extra"])
        try expect(try rows.first?.get("extra", as: String?.self), equals: .some(nil))
    }
}
