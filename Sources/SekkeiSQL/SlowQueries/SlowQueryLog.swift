public import Logging

/// Where slow statements are reported, and what slow means.
public struct SlowQueryLog: Sendable {
    /// Statements of at least this duration are reported.
    public var threshold: Duration
    /// Called on the connection's thread right after the statement: must be short.
    public var report: @Sendable (SlowQuery) -> Void

    /// Reports to a closure.
    public init(threshold: Duration, report: @escaping @Sendable (SlowQuery) -> Void) {
        self.threshold = threshold
        self.report = report
    }

    /// Reports as warnings to a logger, with the statement, the milliseconds and the number of rows as metadata.
    public init(threshold: Duration, logger: Logger) {
        self.init(threshold: threshold) { query in
            logger.warning(
                "slow query",
                metadata: [
                    "statement": "\(query.statement)",
                    "duration_ms": "\(query.duration / .milliseconds(1))",
                    "rows": "\(query.rows)",
                ])
        }
    }
}
