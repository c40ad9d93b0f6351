/// Counts what became of requests with an `Idempotency-Key`: `idempotency_requests_total` and `idempotency_store_failures_total`.
final class IdempotencyFigures: Sendable {
    /// What became of a request.
    enum Result: Int, CaseIterable {
        /// It ran.
        case first
        /// It was answered with what was kept.
        case replayed
        /// The same request was still running.
        case running
        /// The key stood for another request.
        case reused
        /// There was no room for a further key.
        case full
    }

    private let counts = AtomicArray(count: Result.allCases.count)
    private let failures = AtomicArray(count: 1)

    init(registry: PrometheusRegistry) {
        for result in Result.allCases {
            registry.counter(
                "idempotency_requests_total", help: "Requests with an Idempotency-Key, by what became of them.",
                labels: [("result", "\(result)")]
            ) { Double(self.counts.load(at: result.rawValue)) }
        }
        registry.counter("idempotency_store_failures_total", help: "Calls on the idempotency store that failed.") {
            Double(self.failures.load(at: 0))
        }
    }

    func record(_ result: Result) { counts.add(1, at: result.rawValue) }
    func recordFailure() { failures.add(1, at: 0) }
}
