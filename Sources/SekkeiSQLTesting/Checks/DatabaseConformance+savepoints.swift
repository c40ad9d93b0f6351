internal import SekkeiSQL

extension DatabaseConformance {
    static let savepoints: [ConformanceCheck] = [
        ConformanceCheck("a savepoint that throws undoes its part only", partialRollback),
        ConformanceCheck("savepoints nest", nestedSavepoints),
        ConformanceCheck("a savepoint whose error was ignored fails", ignoredInSavepoint),
        ConformanceCheck("a savepoint in a failed transaction is refused", savepointTooLate),
    ]

    private static func partialRollback(_ database: any Database) async throws {
        try await makeNumbers(2, in: database)
        let kept = try await database.write { transaction in
            try await transaction.execute("DELETE FROM numbers WHERE id = 1")
            try await expect(.uniqueViolation) {
                try await transaction.savepoint { inner in
                    try await inner.execute(insertion)
                    try await inner.execute(insertion)
                }
            }
            return try await transaction.savepoint { try await $0.execute("INSERT INTO numbers (id, label) VALUES (7, 'kept')") }
        }
        try expect(kept, equals: 1)
        try expect(try await ids("SELECT id FROM numbers ORDER BY id", in: database), equals: [2, 7])
    }

    private static func nestedSavepoints(_ database: any Database) async throws {
        try await makeNumbers(0, in: database)
        try await database.write { transaction in
            try await transaction.savepoint { outer in
                try await outer.execute("INSERT INTO numbers (id, label) VALUES (1, 'outer')")
                try await expect(.other) {
                    try await outer.savepoint { inner in
                        try await inner.execute("INSERT INTO numbers (id, label) VALUES (2, 'inner')")
                        throw SQLError(.other, "intended")
                    }
                }
                try await outer.savepoint { _ = try await $0.execute("INSERT INTO numbers (id, label) VALUES (3, 'inner')") }
            }
        }
        try expect(try await ids("SELECT id FROM numbers ORDER BY id", in: database), equals: [1, 3])
    }

    private static func ignoredInSavepoint(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        try await database.write { transaction in
            try await expect(.transactionFailed) {
                try await transaction.savepoint { inner in
                    _ = try await expect(.syntax) { _ = try await inner.query("SELEKT") }
                }
            }
            try await transaction.execute(insertion)
        }
        try expect(try await count(in: database), equals: 2)
    }

    private static func savepointTooLate(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        try await expect(.transactionFailed) {
            try await database.write { transaction in
                try await expect(.syntax) { _ = try await transaction.query("SELEKT") }
                try await transaction.savepoint { _ in }
            }
        }
    }
}
