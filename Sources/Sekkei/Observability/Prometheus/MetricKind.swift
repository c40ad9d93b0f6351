/// What a metric is, as `# TYPE` says it.
enum MetricKind: String, Sendable {
    case counter, gauge, histogram

    /// The endings that a histogram appends to its name, which no other metric may then have.
    static let histogramSuffixes = ["_bucket", "_sum", "_count"]
}
