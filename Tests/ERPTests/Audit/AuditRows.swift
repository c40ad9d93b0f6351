import Foundation
import Sekkei
import SekkeiSQL
import SekkeiSQLite

@testable import ERP

/// A database with an audit trail and nothing else of interest.
struct AuditRows {
    let database: any Database

    init(database: (any Database)? = nil) async throws {
        self.database = try database ?? SQLiteDatabase.inMemory()
        _ = try await Migrator(Schema.migrations).run(on: self.database)
    }

    static let start = Date(timeIntervalSince1970: 1_700_000_000)

    /// Entries a minute apart.
    func add(_ numbers: Range<Int>) async throws {
        try await database.write { transaction in
            for number in numbers { try await AuditLog(transaction: transaction).insert(Self.entry(number)) }
        }
    }

    static func entry(_ number: Int) -> AuditEntry {
        var entry = AuditEntry(
            occurredAt: start + Double(number * 60), action: "task.update", operation: "updateTask", requestID: "r\(number)",
            traceID: "t\(number)")
        entry.tenant = number.isMultiple(of: 2) ? "1" : "2"
        entry.actorID = "\(number % 7)"
        entry.resourceType = "task"
        entry.resourceID = "\(number)"
        entry.changes = #"[{"field":"title","before":"帳簿","after":"b"}]"#
        return entry
    }

    func seal() async throws { try await AuditSealer(database: database).sealAll() }

    func inspect(expecting: [AuditPosition] = []) async throws -> AuditReport {
        try await AuditInspection(database: database).run(expecting: expecting)
    }

    /// Does what the engine refuses as long as its guards are there.
    func tamper(_ statements: SQLStatement...) async throws {
        try await database.write { transaction in
            let triggers = try await transaction.query("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_log'")
            for trigger in triggers { try await transaction.execute("DROP TRIGGER \(identifier: try trigger.get("name"))") }
            for statement in statements { try await transaction.execute(statement) }
        }
    }
}
