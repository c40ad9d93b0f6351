import Synchronization

@testable import SekkeiSQL

/// A connection that records what it is asked and fails where it is told to.
final class FakeConnection: SQLConnection {
    let log = Mutex<[String]>([])
    let failing: Set<String>

    init(failing: Set<String> = []) {
        self.failing = failing
    }

    func execute(_ statement: SQLStatement) async throws -> Rows {
        try record(statement.text)
        return Rows(columns: RowColumns(["n"]), values: [1], count: 1, affected: 1, statement: statement.text)
    }

    func openCursor(for statement: SQLStatement) async throws -> any SQLCursor {
        try record("OPEN")
        return FakeCursor(self)
    }

    func control(_ statement: SQLStatement) async throws {
        try record(statement.text)
    }

    func rollback() async {
        log.withLock { $0.append("ROLLBACK") }
    }

    func record(_ text: String) throws {
        log.withLock { $0.append(text) }
        if failing.contains(text) { throw SQLError(.other, "intended", statement: text) }
    }
}

/// Three rows, one at a time.
final class FakeCursor: SQLCursor {
    private let connection: FakeConnection
    private let left = Mutex(3)

    init(_ connection: FakeConnection) {
        self.connection = connection
    }

    func next(_ limit: Int) async throws -> Rows {
        try connection.record("NEXT")
        let count = left.withLock { left in
            let count = min(left, limit)
            left -= count
            return count
        }
        let values = [SQLValue](repeating: 1, count: count)
        return Rows(columns: RowColumns(["n"]), values: values, count: count, affected: 0, statement: "")
    }

    func close() async {
        connection.log.withLock { $0.append("CLOSE") }
    }
}

final class FakeDatabase: Database {
    let dialect: SQLDialect
    let connection: FakeConnection

    init(_ dialect: SQLDialect = .sqlite, failing: Set<String> = []) {
        self.dialect = dialect
        connection = FakeConnection(failing: failing)
    }

    var activeConnections: Int { 0 }

    var log: [String] { connection.log.withLock { $0 } }

    func read<Result: Sendable>(_ body: @Sendable (Transaction) async throws -> Result) async throws -> Result {
        try Transaction.refuseNesting(in: self)
        return try await Transaction.run(.read, on: connection, of: self, body)
    }

    @discardableResult
    func write<Result: Sendable>(_ body: @Sendable (Transaction) async throws -> Result) async throws -> Result {
        try Transaction.refuseNesting(in: self)
        return try await Transaction.run(.write, on: connection, of: self, body)
    }

    @discardableResult
    func executeOutsideTransaction(_ statement: SQLStatement) async throws -> Int {
        try await connection.execute(statement).affected
    }

    func ping() async throws {}

    func close() async {}
}
