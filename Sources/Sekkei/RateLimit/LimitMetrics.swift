import Metrics
import Synchronization

/// Counts refusals by limit, and requests whose limits were kept in memory since the store failed.
final class LimitMetrics: Sendable {
    private let names: [String]
    private let refusals: AtomicArray
    private let fallbacks = Atomic<UInt64>(0)

    /// Exposes the figures in `registry`.
    init(_ names: [String], registry: PrometheusRegistry) {
        self.names = names
        refusals = AtomicArray(count: max(1, names.count))
        registry.reserve(.rateLimitRefusals, kind: .counter) { self.writeRefusals(to: &$0) }
        registry.reserve(.rateLimitFallbacks, kind: .counter) { [self] writer in
            writer.sample(MetricDescription.rateLimitFallbacks.name, labels: "", value: fallbacks.load(ordering: .relaxed))
        }
    }

    func refused(_ name: String) {
        if let index = names.firstIndex(of: name) { refusals.add(1, at: index) }
    }

    func fellBack() { fallbacks.wrappingAdd(1, ordering: .relaxed) }

    private func writeRefusals(to writer: inout ExpositionWriter) {
        for index in names.indices.sorted(by: { names[$0] < names[$1] }) {
            let label = LabelText.render([("limit", names[index])])
            writer.sample(MetricDescription.rateLimitRefusals.name, labels: label, value: refusals.load(at: index))
        }
    }
}
