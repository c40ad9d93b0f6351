/// A metric with all its series.
struct MetricFamily: Sendable {
    let kind: MetricKind
    var help: String
    /// By rendered labels.
    var series: [String: any MetricSeries] = [:]
    /// Writes every line instead of `series`, for figures that live outside the registry; the name is then taken.
    var block: (@Sendable (inout ExpositionWriter) -> Void)?

    func write(name: String, to writer: inout ExpositionWriter) {
        writer.family(name, kind: kind, help: help) { writer in
            block?(&writer)
            for (_, series) in series.sorted(by: { $0.key < $1.key }) { series.write(to: &writer) }
        }
    }
}
