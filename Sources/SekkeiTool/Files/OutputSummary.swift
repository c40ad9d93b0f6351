import SekkeiGenerator

/// What `generate` did, in a few lines.
struct OutputSummary {
    let folder: String
    let plan: OutputPlan

    var text: String {
        let lines =
            plan.missing.map { "wrote   \(folder)/\($0.path)" }
            + plan.stale.map { "changed \(folder)/\($0.file.path)" }
            + plan.leftover.map { "removed \(folder)/\($0)" }
        return lines.map { $0 + "\n" }.joined() + "\(folder): \(total)\n"
    }

    private var total: String {
        let counts = [
            (plan.missing.count, "written"), (plan.stale.count, "changed"), (plan.leftover.count, "removed"),
            (plan.unchanged, "unchanged"),
        ]
        return counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
