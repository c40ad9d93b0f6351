import Metrics
import Synchronization

/// A back end of swift-metrics that is scraped by Prometheus.
///
/// ```swift
/// let registry = PrometheusRegistry()
/// MetricsSystem.bootstrap(registry)
/// registry.exposeProcess()
/// registry.gauge(.databaseConnections) { Double(pool.inUse) }
/// ```
///
/// Names and labels that the text format does not allow are changed once, when a metric is made: every character outside its
/// grammar becomes `_`. Counters and gauges are one atomic operation, histograms two; no lock is taken after a metric has been made.
/// Metrics of the same name and labels share one series, and destroying one of them ends it for all.
///
/// What could grow without end is bounded (``Options``): a series beyond its metric's limit is counted in one that carries
/// `overflow="true"`, and `metrics_series_dropped_total` says for which metric. A metric that cannot be exposed, because its name
/// stands for something else or because there are too many, works but is not shown; `metrics_refused_total` says so.
///
/// To use another back end as well, bootstrap swift-metrics with that one, or with a `MultiplexMetricsHandler` of several.
/// This registry can still be served: what the framework measures itself goes to it directly (``RequestMetrics``).
public final class PrometheusRegistry: Sendable {
    /// Limits and buckets.
    public struct Options: Sendable {
        /// Series per metric, the overflow not counted; 10,000 by default.
        public var maximumSeriesPerMetric = 10_000
        /// Metrics of different names; 1,000 by default.
        public var maximumMetrics = 1_000
        /// In seconds, for timers.
        public var durationBuckets = HistogramBuckets.seconds
        /// For recorders that aggregate.
        public var valueBuckets = HistogramBuckets.values
        /// Buckets of single metrics, by exposed name.
        public var bucketsByMetric: [String: HistogramBuckets] = [:]

        /// The defaults.
        public init() {}
    }

    /// The media type of ``exposition()``.
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    let options: Options
    private let state: Mutex<RegistryState>

    /// Creates an empty registry.
    public init(options: Options = Options()) {
        self.options = options
        state = Mutex(RegistryState(maximumSeries: options.maximumSeriesPerMetric, maximumFamilies: options.maximumMetrics))
    }

    /// Every metric as Prometheus reads it: metrics sorted by name, series by labels.
    ///
    /// Functions given to ``gauge(_:help:labels:read:)`` run here, without a lock held.
    public func exposition() -> [UInt8] {
        let families = state.withLock { $0.families }
        var writer = ExpositionWriter()
        for (name, family) in families.sorted(by: { $0.key < $1.key }) { family.write(name: name, to: &writer) }
        return writer.bytes
    }

    /// Explains a metric made through swift-metrics, which has no place for words. Call it after the metric was made.
    public func describe(_ name: String, help: String) {
        state.withLock { $0.describe(MetricName.metric(name), help: help) }
    }

    /// Finds or makes a series. One that is refused works for its owner but is not exposed.
    func series<Series: MetricSeries>(
        _ label: String, _ dimensions: [(String, String)], kind: MetricKind, make: (SeriesIdentity) -> Series
    ) -> Series {
        let identity = SeriesIdentity(name: MetricName.metric(label), labels: LabelText.render(dimensions))
        let made = state.withLock { state in
            try? state.series(identity, kind: kind, help: label, make: make)
        }
        return made ?? make(identity)
    }

    func expose(_ series: SampledSeries, kind: MetricKind, help: String) {
        // A refusal is on record in the registry itself.
        state.withLock { try? $0.replace(series, kind: kind, help: help) }
    }

    func reserve(_ description: MetricDescription, kind: MetricKind, block: @escaping @Sendable (inout ExpositionWriter) -> Void) {
        state.withLock { try? $0.reserve(description, kind: kind, block: block) }
    }

    func remove(_ series: any MetricSeries) {
        state.withLock { $0.remove(series) }
    }

    func buckets(for label: String, else standard: HistogramBuckets) -> HistogramBuckets {
        options.bucketsByMetric[MetricName.metric(label)] ?? standard
    }
}
