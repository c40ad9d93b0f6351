import SekkeiSQL
import Testing

@testable import SekkeiSQLite

@Suite struct SQLitePartsTests {
    typealias Violation = (Int32, String, SQLError.Code, String?, [String], String?)

    @Test(
        arguments: [
            (2067, "UNIQUE constraint failed: users.email", .uniqueViolation, "users", ["email"], nil),
            (2067, "UNIQUE constraint failed: t.a, t.b", .uniqueViolation, "t", ["a", "b"], nil),
            (2067, "UNIQUE constraint failed: index 'users_lower'", .uniqueViolation, nil, [], "users_lower"),
            (1555, "UNIQUE constraint failed: t.id", .uniqueViolation, "t", ["id"], nil),
            (2579, "UNIQUE constraint failed: t.id", .uniqueViolation, "t", ["id"], nil),
            (1299, "NOT NULL constraint failed: t.c", .notNullViolation, "t", ["c"], nil),
            (275, "CHECK constraint failed: users_age", .checkViolation, nil, [], "users_age"),
            (787, "FOREIGN KEY constraint failed", .foreignKeyViolation, nil, [], nil),
            (1811, "FOREIGN KEY constraint failed", .foreignKeyViolation, nil, [], nil),
            (1811, "own message of a trigger", .checkViolation, nil, [], nil),
            (3091, "cannot store TEXT value in INTEGER column t.a", .invalidValue, nil, [], nil),
        ] as [Violation])
    func violation_whenSQLiteReportsIt_isRead(
        resultCode: Int32, message: String, code: SQLError.Code, table: String?, columns: [String], constraint: String?
    ) {
        let error = SQLError(resultCode: resultCode, message: message, statement: "S")
        #expect(error.code == code)
        #expect(error.table == table)
        #expect(error.columns == columns)
        #expect(error.constraint == constraint)
        #expect(error.statement == "S")
    }

    @Test(arguments: [
        (Int32(1), SQLError.Code.syntax), (5, .busy), (517, .busy), (6, .busy), (9, .interrupted), (13, .diskFull), (10, .inputOutput),
        (778, .inputOutput), (11, .corrupt), (26, .notADatabase), (14, .permission), (8, .readOnly), (18, .tooBig), (20, .invalidValue),
        (7, .other), (21, .other),
    ])
    func resultCode_whenNoViolation_hasItsCode(resultCode: Int32, code: SQLError.Code) {
        #expect(SQLError(resultCode: resultCode, message: "m", statement: nil).code == code)
    }

    @Test func cache_whenFull_dropsTheLeastRecentlyUsed() {
        var cache = StatementCache<String>(capacity: 4)
        var prepared: [String] = []
        func use(_ text: String) {
            _ = cache.statement(for: text) { text in
                prepared.append(text)
                return text
            }
        }
        for text in ["a", "b", "c", "d", "a", "b"] { use(text) }
        #expect(prepared == ["a", "b", "c", "d"])
        use("e")
        #expect(cache.count <= 4)
        use("b")
        #expect(prepared == ["a", "b", "c", "d", "e"])
        use("c")
        #expect(prepared.last == "c")
    }

    @Test func cache_whenPreparingFails_keepsNothing() {
        var cache = StatementCache<String>(capacity: 1)
        #expect(throws: SQLError.self) { try cache.statement(for: "a") { _ in throw SQLError(.syntax, "") } }
        #expect(cache.count == 0)
    }

    @Test(arguments: [1, 2, 8, 100, 5000])
    func busyWaiting_whenAddedUp_lastsExactlyTheLimit(milliseconds: Int) {
        var waited = 0
        var tries = 0
        while let delay = BusyWaiting.delay(afterTries: tries, limit: .milliseconds(milliseconds)) {
            #expect(delay > 0)
            waited += delay
            tries += 1
        }
        #expect(waited == milliseconds)
    }

    @Test func busyWaiting_whenTheLimitIsZero_doesNotWait() {
        #expect(BusyWaiting.delay(afterTries: 0, limit: .zero) == nil)
    }
}
