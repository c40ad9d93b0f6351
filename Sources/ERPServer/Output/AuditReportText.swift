import ERP
import Foundation
import Sekkei

/// What `erp audit verify` prints: the faults, the unsealed tail, and the end of the chain.
struct AuditReportText {
    let report: AuditReport
    var now = Date()

    var text: String { lines.joined(separator: "\n") }

    private var lines: [String] {
        var lines = report.faults.map { "fault: \($0)" }
        let more = report.faultCount - Int64(report.faults.count)
        if more > 0 { lines.append("fault: … and \(more) more") }
        lines.append("\(report.isIntact ? "intact" : "damaged"): \(entries(report.checked)) verified\(beginning)")
        lines.append(tail)
        lines.append("the chain ends at \(report.head)")
        return lines
    }

    private var beginning: String {
        report.base.sequence > 0 ? " behind entry \(report.base.sequence), up to which the trail was pruned" : ""
    }

    private var tail: String {
        guard report.unsealed > 0, let oldest = report.oldestUnsealed else { return "unsealed: none" }
        return "unsealed: \(entries(report.unsealed)), the oldest \(max(0, Int(now.timeIntervalSince(oldest)))) s old"
    }

    private func entries(_ count: Int64) -> String { "\(count) \(count == 1 ? "entry" : "entries")" }
}
