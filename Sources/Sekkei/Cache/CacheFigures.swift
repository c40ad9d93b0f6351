/// Counts what became of cacheable requests: `cache_requests_total`, `cache_hit_rate` and `cache_store_failures_total`.
///
/// A record costs one atomic increment.
final class CacheFigures: Sendable {
    /// What became of a request.
    enum Result: Int, CaseIterable {
        /// A fresh answer was found.
        case hit
        /// The answer was made.
        case miss
        /// The answer that another request had made was taken.
        case shared
        /// The request did not want a kept answer.
        case bypass
    }

    private static let results = Result.allCases.count

    /// The row of each operation; those of several versions share one.
    private let rows: [Int]
    private let names: [String]
    private let counts: AtomicArray
    private let failures = AtomicArray(count: 1)

    init(operations: [String], registry: PrometheusRegistry) {
        var known: [String: Int] = [:]
        var names: [String] = []
        rows = operations.map { name in
            if let row = known[name] { return row }
            known[name] = names.count
            names.append(name)
            return names.count - 1
        }
        self.names = names
        counts = AtomicArray(count: max(names.count, 1) * Self.results)
        registry.gauge(.cacheHitRate) { self.hitRate }
        registry.counter("cache_store_failures_total", help: "Calls on the cache's store that failed.") {
            Double(self.failures.load(at: 0))
        }
        registry.reserve(Self.requests, kind: .counter) { self.write(to: &$0) }
    }

    func record(_ result: Result, operation: Int) {
        counts.add(1, at: rows[operation] * Self.results + result.rawValue)
    }

    func recordFailure() { failures.add(1, at: 0) }

    func count(_ result: Result) -> UInt64 {
        names.indices.reduce(0) { $0 + counts.load(at: $1 * Self.results + result.rawValue) }
    }

    /// NaN before the first lookup.
    private var hitRate: Double {
        let hits = Double(count(.hit))
        return hits / (hits + Double(count(.miss) + count(.shared)))
    }

    private static let requests = MetricDescription(
        name: "cache_requests_total", help: "Requests of operations with a cache, by what became of them.")

    private func write(to writer: inout ExpositionWriter) {
        for row in names.indices.sorted(by: { names[$0] < names[$1] }) {
            for result in Result.allCases {
                let count = counts.load(at: row * Self.results + result.rawValue)
                guard count > 0 else { continue }
                let labels = LabelText.render([("operation", names[row]), ("result", "\(result)")])
                writer.sample(Self.requests.name, labels: labels, value: count)
            }
        }
    }
}
