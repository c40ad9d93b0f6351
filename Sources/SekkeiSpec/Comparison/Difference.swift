/// One way in which a newer spec differs from an older one, for the callers of one version.
package struct Difference: Sendable {
    /// What it does to callers that nobody has told.
    package enum Severity: String, Sendable, CaseIterable, Comparable {
        /// A call that worked fails, or its answer is not what it was promised to be.
        case breaking
        /// It may surprise callers although all that was promised holds.
        case risky
        /// No caller notices, or only those who look for what is new.
        case safe

        /// The worse one is the lesser.
        package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch self {
            case .breaking: 0
            case .risky: 1
            case .safe: 2
            }
        }
    }

    /// On which way the difference has its severity.
    package enum Direction: String, Sendable, CaseIterable { case request, response, both }

    /// What stands in one of the two specs.
    package struct Side: Sendable, Equatable {
        /// As the spec would write it; nil where there is nothing to quote.
        package var value: String?
        /// Nil where nothing stands there, and for settings of the API as a whole.
        package var span: SourceSpan?
    }

    package var kind: DifferenceKind
    package var severity: Severity
    package var direction: Direction
    /// What differs, under its name in the newer spec: `Task.title`, `Tasks.listTasks.status`, `api.languages`.
    package var place: String
    /// One sentence without a full stop.
    package var message: String
    package var old: Side
    package var new: Side
    /// Names of the operations through which callers meet it, in the order of the older spec; empty: any call may.
    package var operations: [String]
    /// Nil for what is safe.
    package var remedy: Remedy?
}
