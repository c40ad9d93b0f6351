import Metrics

/// A timer's one series: a histogram of durations in seconds.
final class TimerCell: TimerHandler, MetricSeries {
    let identity: SeriesIdentity
    private let histogram: DurationHistograms

    init(_ identity: SeriesIdentity, buckets: HistogramBuckets) {
        self.identity = identity
        histogram = DurationHistograms(rows: 1, buckets: DurationBuckets(buckets))
    }

    /// A negative duration, which only a broken clock gives, counts as zero.
    func recordNanoseconds(_ duration: Int64) {
        histogram.record(row: 0, nanoseconds: UInt64(max(duration, 0)))
    }

    func write(to writer: inout ExpositionWriter) {
        histogram.write(row: 0, name: identity.name, labels: identity.labels, to: &writer)
    }
}
