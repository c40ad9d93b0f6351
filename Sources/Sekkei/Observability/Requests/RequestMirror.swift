import Metrics
import Synchronization

/// Repeats the figures of requests to another back end of swift-metrics.
final class RequestMirror: Sendable {
    private let factory: any MetricsFactory
    private let rows: [RequestRow]
    private let timers: [Timer]
    /// By row and status, made when first needed.
    private let counters = Mutex<[Int: Counter]>([:])

    /// Nil where there is nobody to repeat to.
    init?(factory: any MetricsFactory, registry: PrometheusRegistry, rows: [RequestRow]) {
        if factory is NOOPMetricsHandler { return nil }
        if let own = factory as? PrometheusRegistry, own === registry { return nil }
        self.factory = factory
        self.rows = rows
        timers = rows.map { Timer(label: MetricDescription.requestDuration.name, dimensions: $0.dimensions, factory: factory) }
    }

    func record(row: Int, status: Int, nanoseconds: UInt64) {
        timers[row].recordNanoseconds(nanoseconds)
        counter(row: row, status: (100..<600).contains(status) ? status : nil).increment()
    }

    private func counter(row: Int, status: Int?) -> Counter {
        counters.withLock { counters in
            let key = row * 1_000 + (status ?? 0)
            if let known = counters[key] { return known }
            let dimensions = rows[row].dimensions(status: status)
            let counter = Counter(label: MetricDescription.requests.name, dimensions: dimensions, factory: factory)
            counters[key] = counter
            return counter
        }
    }
}
