internal import SekkeiSQL
internal import Synchronization

extension DatabaseConformance {
    static let rows: [ConformanceCheck] = [
        ConformanceCheck("10,000 rows are read", tenThousandRows),
        ConformanceCheck("batches cover every row once", batches),
        ConformanceCheck("a batch's closure may use the transaction and may throw", batchClosure),
        ConformanceCheck("a decoding error names the column and the statement", decodingErrors),
        ConformanceCheck("a required row that is missing is an error", missingRow),
        ConformanceCheck("RETURNING hands back generated keys that grow", generatedKeys),
    ]

    private static func tenThousandRows(_ database: any Database) async throws {
        try await makeNumbers(10_000, in: database)
        let rows = try await database.query("SELECT id, label FROM numbers ORDER BY id")
        try expect(rows.count, equals: 10_000)
        try expect(try rows.reduce(0) { $0 + (try $1.get("id", as: Int.self)) }, equals: 50_005_000)
        try expect(try rows.last?.get("label", as: String.self), equals: "n10000")
    }

    private static func batches(_ database: any Database) async throws {
        try await makeNumbers(100, in: database)
        for size in [1, 33, 50, 100, 1000] {
            let found = Mutex<[Int]>([])
            try await database.read { transaction in
                try await transaction.forEachBatch(of: "SELECT id FROM numbers ORDER BY id", size: size) { rows in
                    try expect(rows.count <= size && !rows.isEmpty, equals: true)
                    let ids = try rows.map { try $0.get("id", as: Int.self) }
                    found.withLock { $0 += ids }
                }
            }
            try expect(found.withLock { $0 }, equals: Array(1...100))
        }
    }

    private static func batchClosure(_ database: any Database) async throws {
        try await makeNumbers(10, in: database)
        let labels = Mutex<[String]>([])
        try await database.write { transaction in
            try await transaction.forEachBatch(of: "SELECT id FROM numbers WHERE id <= \(4) ORDER BY id", size: 3) { rows in
                for row in rows {
                    let id: Int = try row.get("id")
                    let label: String = try await transaction.value("SELECT label FROM numbers WHERE id = \(id)")
                    labels.withLock { $0.append(label) }
                }
            }
            try await expect(.other) {
                try await transaction.forEachBatch(of: "SELECT id FROM numbers", size: 2) { _ in throw SQLError(.other, "intended") }
            }
            try await transaction.execute("DELETE FROM numbers")
        }
        try expect(labels.withLock { $0 }, equals: ["n1", "n2", "n3", "n4"])
        try expect(try await ids("SELECT id FROM numbers", in: database), equals: [])
    }

    private static func decodingErrors(_ database: any Database) async throws {
        let statement: SQLStatement = "SELECT CAST(NULL AS TEXT) AS absence, CAST('x' AS TEXT) AS word, CAST(70000 AS BIGINT) AS big"
        let fetched = try await database.query(statement).first
        guard let row = fetched else { throw ConformanceFailure(description: "no row") }
        let failures = [
            try await expect(.columnMissing) { _ = try row.get("absent", as: String.self) },
            try await expect(.unexpectedNull) { _ = try row.get("absence", as: String.self) },
            try await expect(.typeMismatch) { _ = try row.get("word", as: Int.self) },
            try await expect(.typeMismatch) { _ = try row.get("big", as: Int16.self) },
        ]
        try expect(failures.flatMap(\.columns), equals: ["absent", "absence", "word", "big"])
        try expect(failures.allSatisfy { $0.statement == statement.text && $0.message.contains($0.columns[0]) }, equals: true)
        try expect(failures[2].message.contains("x'"), equals: false)
    }

    private static func missingRow(_ database: any Database) async throws {
        try await makeNumbers(0, in: database)
        try await expect(.noRow) {
            _ = try await database.read { try await $0.value("SELECT id FROM numbers", as: Int.self) }
        }
        let row = try await database.read { try await $0.first("SELECT id FROM numbers") }
        try expect(row == nil, equals: true)
    }

    private static func generatedKeys(_ database: any Database) async throws {
        try await database.execute("CREATE TABLE keyed (id \(database.dialect.generatedKey), label TEXT NOT NULL)")
        let keys = try await database.write { transaction in
            var keys: [Int] = []
            for label in ["a", "b", "c"] {
                keys.append(try await transaction.value("INSERT INTO keyed (label) VALUES (\(label)) RETURNING id"))
            }
            return keys
        }
        try await database.execute("DELETE FROM keyed WHERE id = \(keys[2])")
        let next = try await database.write { try await $0.value("INSERT INTO keyed (label) VALUES ('d') RETURNING id", as: Int.self) }
        try expect(keys + [next], equals: [1, 2, 3, 4])
    }
}
