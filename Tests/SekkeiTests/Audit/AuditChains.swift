import Foundation

@testable import Sekkei

/// Entries and chains to tamper with.
enum AuditChains {
    static func entry(_ number: Int, by actor: String = "7") -> AuditEntry {
        var entry = AuditEntry(
            occurredAt: Date(timeIntervalSince1970: 1_780_000_000 + Double(number)), action: "task.update", operation: "updateTask",
            requestID: "request-\(number)", traceID: "trace-\(number)")
        entry.actorID = actor
        entry.tenant = "1"
        entry.resourceType = "task"
        entry.resourceID = "\(number)"
        entry.changes = #"[{"field":"title","before":"a","after":"b\#(number)"}]"#
        return entry
    }

    /// A chain behind a position; the rows' ids leave gaps, as those of a database do.
    static func chain(of count: Int, from base: AuditPosition = .beginning) -> [SealedAuditEntry] {
        var last = base
        return (0..<count).map { number in
            let entry = entry(number)
            last = last.following(entry, id: Int64(number * 3 + 10))
            return SealedAuditEntry(id: Int64(number * 3 + 10), position: last, entry: entry)
        }
    }

    static func verify(
        _ chain: [SealedAuditEntry], from base: AuditPosition = .beginning, head: AuditPosition? = nil, expecting: [AuditPosition] = []
    ) -> AuditVerification {
        var verification = AuditVerification(from: base, expecting: expecting)
        for entry in chain { verification.check(entry) }
        verification.finish(head: head)
        return verification
    }
}

/// A source of numbers that gives the same ones for the same seed.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
