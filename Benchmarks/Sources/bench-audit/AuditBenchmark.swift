import Foundation
import Sekkei
import SekkeiJSON

/// Times what an entry of the audit trail costs beside its row: nanoseconds per operation, median, minimum and maximum of seven samples,
/// and blocks taken from the allocator where the counter stands in front of it.
@main
struct AuditBenchmark {
    static func main() throws {
        let counter = AllocationCounter()
        print("case\tmedian_ns\tmin_ns\tmax_ns\tblocks")
        let (old, new) = try (task("Prepare quarterly report", 3), task("Prepare yearly report", 4))
        measure("changes: nothing differs", counter) { keep(AuditChanges.text(before: old, after: old)) }
        measure("changes: two of nine fields", counter) { keep(AuditChanges.text(before: old, after: new)) }
        measure("changes: a new thing", counter) { keep(AuditChanges.text(after: new)) }
        var entry = AuditEntry(
            occurredAt: Date(timeIntervalSince1970: 1_780_000_000), action: "task.update", operation: "updateTask",
            requestID: "6f1c0a52-3b0e-4c62-9d1e-0a7d1f6b2c11", traceID: "0af7651916cd43dd8448eb211c80319c")
        (entry.tenant, entry.actorID, entry.actorName) = ("1", "7", "7")
        (entry.resourceType, entry.resourceID, entry.changes) = ("task", "42", AuditChanges.text(before: old, after: new))
        (entry.clientAddress, entry.userAgent, entry.version) = ("192.0.2.7", "curl/8.14.1", "v2")
        measure("canonical bytes", counter) { keep(entry.canonicalBytes) }
        measure("seal: bytes and hash", counter) { keep(AuditPosition.beginning.following(entry, id: 42)) }
        let sealed = SealedAuditEntry(id: 42, position: AuditPosition.beginning.following(entry, id: 42), entry: entry)
        measure("verify an entry", counter) {
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

    @inline(never)
    private static func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }

    private static func measure(_ name: String, _ counter: AllocationCounter?, _ body: () -> Void) {
        let clock = ContinuousClock()
        var count = 1
        while clock.measure({ for _ in 0..<count { body() } }) < .milliseconds(50) { count *= 2 }
        let before = counter?.blocks ?? 0
        for _ in 0..<1000 { body() }
        let blocks = counter.map { String(($0.blocks - before) / 1000) } ?? "-"
        let samples = (0..<7).map { _ in clock.measure { for _ in 0..<count { body() } } / Duration.nanoseconds(count) }.sorted()
        print("\(name)\t\(Int(samples[3]))\t\(Int(samples[0]))\t\(Int(samples[6]))\t\(blocks)")
    }
}
