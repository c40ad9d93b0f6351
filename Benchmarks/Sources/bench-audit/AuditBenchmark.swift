import Foundation
import Measuring
import Sekkei
import SekkeiJSON

/// Times what an entry of the audit trail costs beside its row.
@main
struct AuditBenchmark {
    static func main() throws {
        let benchmark = try Benchmark()
        let (old, new) = try (task("Prepare quarterly report", 3), task("Prepare yearly report", 4))
        benchmark.measure("changes: nothing differs") { keep(AuditChanges.text(before: old, after: old)) }
        benchmark.measure("changes: two of nine fields") { keep(AuditChanges.text(before: old, after: new)) }
        benchmark.measure("changes: a new thing") { keep(AuditChanges.text(after: new)) }
        var entry = AuditEntry(
            occurredAt: Date(timeIntervalSince1970: 1_780_000_000), action: "task.update", operation: "updateTask",
            requestID: "6f1c0a52-3b0e-4c62-9d1e-0a7d1f6b2c11", traceID: "0af7651916cd43dd8448eb211c80319c")
        (entry.tenant, entry.actorID, entry.actorName) = ("1", "7", "7")
        (entry.resourceType, entry.resourceID, entry.changes) = ("task", "42", AuditChanges.text(before: old, after: new))
        (entry.clientAddress, entry.userAgent, entry.version) = ("192.0.2.7", "curl/8.14.1", "v2")
        benchmark.measure("canonical bytes") { keep(entry.canonicalBytes) }
        benchmark.measure("seal: bytes and hash") { keep(AuditPosition.beginning.following(entry, id: 42)) }
        let sealed = SealedAuditEntry(id: 42, position: AuditPosition.beginning.following(entry, id: 42), entry: entry)
        benchmark.measure("verify an entry") {
            var verification = AuditVerification(from: .beginning)
            verification.check(sealed)
            keep(verification.checked)
        }
    }

    private static func task(_ title: String, _ priority: Int) throws -> JSONValue {
        let text = """
            {"id":42,"title":"\(title)","description":"Collect the figures of all departments and draft the summary.","status":"todo",\
            "priority":\(priority),"assignee_id":7,"project_id":3,"due_date":"2026-12-31T17:00:00.000Z","tags":["finance","q4","report"]}
            """
        return try JSONValue(parsing: text.utf8)
    }
}
