import Metrics

/// A gauge's one series: a meter, or a recorder that does not aggregate.
final class GaugeCell: MeterHandler, RecorderHandler, MetricSeries {
    let identity: SeriesIdentity
    private let current = AtomicDouble()

    init(_ identity: SeriesIdentity) {
        self.identity = identity
    }

    func set(_ value: Int64) {
        current.set(Double(value))
    }

    func set(_ value: Double) {
        current.set(value)
    }

    func increment(by amount: Double) {
        guard amount.isFinite else { return }
        current.add(amount)
    }

    func decrement(by amount: Double) {
        increment(by: -amount)
    }

    func record(_ value: Int64) {
        set(value)
    }

    func record(_ value: Double) {
        set(value)
    }

    func write(to writer: inout ExpositionWriter) {
        writer.sample(identity.name, labels: identity.labels, value: current.value)
    }
}
