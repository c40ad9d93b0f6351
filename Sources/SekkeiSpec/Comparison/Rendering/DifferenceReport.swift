/// What a report of a comparison shows, and from where.
package struct DifferenceReport: Sendable {
    package var comparison: SpecComparison
    /// What stands before the paths of the older spec: its folder, or `v1.2.0:spec`.
    package var oldFolder: String
    package var newFolder: String
    /// Whether what is safe is shown, too, and what does not bind.
    package var showsAll: Bool

    package init(_ comparison: SpecComparison, oldFolder: String, newFolder: String, showsAll: Bool) {
        self.comparison = comparison
        self.oldFolder = oldFolder
        self.newFolder = newFolder
        self.showsAll = showsAll
    }

    /// By severity, the worst first; within one as they were found.
    package var entries: [SpecComparison.Entry] { sorted(comparison.entries) }

    /// Of what does not bind; empty unless everything is shown.
    package var information: [SpecComparison.Entry] { showsAll ? sorted(comparison.information) : [] }

    private func sorted(_ entries: [SpecComparison.Entry]) -> [SpecComparison.Entry] {
        Difference.Severity.allCases.filter { showsAll || $0 != .safe }.flatMap { severity in
            entries.filter { $0.difference.severity == severity }
        }
    }

    package func count(_ severity: Difference.Severity) -> Int {
        comparison.entries.count { $0.difference.severity == severity }
    }

    /// The entries of `changes` that would make everything safe that they can, ready to paste.
    package var changes: SuggestedChanges { SuggestedChanges(comparison.entries, besides: comparison.changeNames) }
}
