import Foundation
import Testing

@testable import Sekkei

struct CanonicalBytesTests {
    @Test func values_ofEveryKind_haveTheirDocumentedForm() {
        var form = CanonicalBytes(form: "f")
        form.append(nil as String?)
        form.append("é")
        form.append(-2 as Int64)
        form.append([9, 8])
        let length = { (count: UInt8) in [UInt8](repeating: 0, count: 7) + [count] }
        #expect(
            form.bytes == [1] + length(1) + [0x66] + [0] + [1] + length(2) + [0xC3, 0xA9] + [2] + [UInt8](repeating: 255, count: 7) + [254]
                + [3] + length(2) + [9, 8])
    }

    /// Where a value ends and the next begins cannot be moved.
    @Test(
        arguments: [(["ab", "c"], ["a", "bc"]), (["", "x"], ["x", ""]), ([nil, ""], ["", nil]), (["a"], ["a", nil])]
            as [([String?], [String?])])
    func lists_thatDiffer_haveDifferentBytes(left: [String?], right: [String?]) {
        #expect(Self.bytes(left) != Self.bytes(right))
    }

    @Test func numberAndItsText_differ() {
        var number = CanonicalBytes(form: "f")
        number.append(1 as Int64)
        #expect(number.bytes != Self.bytes(["1"]))
    }

    /// What is kept today must be provable for years: these hashes never change.
    @Test func entry_ofFixedValues_hasItsHashForEver() {
        var entry = AuditEntry(
            occurredAt: Date(timeIntervalSince1970: 1_780_000_000.123), action: "task.update", operation: "updateTask", requestID: "r",
            traceID: "t")
        entry.changes = #"[{"field":"title","before":"a","after":"b"}]"#
        entry.decision = AuditDecision(policy: "task_view", isAllowed: true, reasons: "user.department == task.department")
        let first = AuditPosition.beginning.following(entry, id: 1)
        #expect(entry.canonicalBytes.starts(with: [1, 0, 0, 0, 0, 0, 0, 0, 20] + Array("sekkei.audit.entry/1".utf8)))
        #expect(first.sequence == 1)
        #expect("\(first)" == "1:026f0895584b3f884c6a9a9957974ca472de6a64c7369b303ded8cb6d178f6f8")
    }

    @Test func position_asText_isReadBack() {
        let position = AuditPosition.beginning.following(AuditChains.entry(1), id: 1)
        #expect(AuditPosition(position.description) == position)
        #expect(AuditPosition(position.description.uppercased()) == position)
    }

    @Test(arguments: ["", "1", "1:", ":" + String(repeating: "0", count: 64), "-1:" + String(repeating: "0", count: 64), "1:00", "1:zz"])
    func position_ofOtherText_isNone(text: String) {
        #expect(AuditPosition(text) == nil)
    }

    private static func bytes(_ texts: [String?]) -> [UInt8] {
        var form = CanonicalBytes(form: "f")
        for text in texts { form.append(text) }
        return form.bytes
    }
}
