/// The counters and histograms behind ``RequestMetrics``.
final class RequestFigures: Sendable {
    private let rows: [RequestRow]
    /// Row numbers in the order in which they are exposed.
    private let order: [Int]
    private let statuses: StatusCounts
    private let durations: DurationHistograms

    init(rows: [RequestRow], buckets: HistogramBuckets) {
        self.rows = rows
        let labels = rows.map { LabelText.render($0.dimensions) }
        order = rows.indices.sorted { labels[$0] < labels[$1] }
        statuses = StatusCounts(rows: rows.count)
        durations = DurationHistograms(rows: rows.count, buckets: DurationBuckets(buckets))
    }

    @inline(__always)
    func record(row: Int, status: Int, nanoseconds: UInt64) {
        durations.record(row: row, nanoseconds: nanoseconds)
        statuses.increment(row: row, status: status)
    }

    func expose(in registry: PrometheusRegistry) {
        registry.reserve(.requests, kind: .counter) { self.writeCounts(to: &$0) }
        registry.reserve(.requestDuration, kind: .histogram) { self.writeDurations(to: &$0) }
    }

    private func writeCounts(to writer: inout ExpositionWriter) {
        for row in order {
            statuses.forEach(row: row) { status, count in
                let labels = LabelText.render(rows[row].dimensions(status: status))
                writer.sample(MetricDescription.requests.name, labels: labels, value: count)
            }
        }
    }

    private func writeDurations(to writer: inout ExpositionWriter) {
        for row in order where !durations.isEmpty(row: row) {
            let labels = LabelText.render(rows[row].dimensions)
            durations.write(row: row, name: MetricDescription.requestDuration.name, labels: labels, to: &writer)
        }
    }
}
