import Metrics
import Synchronization

/// A counter's one series. Whole amounts and fractions are kept apart, so that whole ones stay exact and cost one increment.
final class CounterCell: CounterHandler, FloatingPointCounterHandler, MetricSeries {
    let identity: SeriesIdentity
    private let whole = Atomic<UInt64>(0)
    private let fractional = AtomicDouble()

    init(_ identity: SeriesIdentity) {
        self.identity = identity
    }

    /// Counters only rise: a negative amount is ignored.
    func increment(by amount: Int64) {
        guard amount > 0 else { return }
        whole.wrappingAdd(UInt64(amount), ordering: .relaxed)
    }

    /// Ignores what would make the figure fall or lose its meaning: negative amounts, infinities and NaN.
    func increment(by amount: Double) {
        guard amount > 0, amount.isFinite else { return }
        fractional.add(amount)
    }

    func reset() {
        whole.store(0, ordering: .relaxed)
        fractional.set(0)
    }

    func write(to writer: inout ExpositionWriter) {
        let whole = whole.load(ordering: .relaxed)
        let fraction = fractional.value
        if fraction == 0 {
            writer.sample(identity.name, labels: identity.labels, value: whole)
        } else {
            writer.sample(identity.name, labels: identity.labels, value: Double(whole) + fraction)
        }
    }
}
