import Metrics
import Testing

@testable import Sekkei

struct ConcurrencyTests {
    private static let workers = 8
    private static let rounds = 5_000

    /// Runs `work` on several tasks at once, each with random numbers of its own.
    private func together(seed: UInt64, _ work: @escaping @Sendable (inout SeededRandom) -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<Self.workers {
                group.addTask {
                    var random = SeededRandom(seed: seed &+ UInt64(worker))
                    for _ in 0..<Self.rounds { work(&random) }
                }
            }
        }
    }

    @Test func registry_whenManyWriteAndOneScrapes_addsUp() async throws {
        let seed = UInt64.random(in: 0 ... .max)
        let registry = PrometheusRegistry()
        let scraper = Task {
            while !Task.isCancelled {
                _ = try Exposition(registry)
                await Task.yield()
            }
        }
        await together(seed: seed) { random in
            let label = "\(random.next() % 20)"
            Counter(label: "c", dimensions: [("l", label)], factory: registry).increment(by: 2)
            FloatingPointCounter(label: "f", factory: registry).increment(by: 0.5)
            Meter(label: "m", factory: registry).increment()
            Timer(label: "t", dimensions: [("l", label)], factory: registry).recordMilliseconds(Int(random.next() % 20_000))
            Recorder(label: "r", factory: registry).record(1)
        }
        scraper.cancel()
        try await scraper.value
        let total = Double(Self.workers * Self.rounds)
        let read = try Exposition(registry)
        let sum = { (prefix: String) in read.samples.filter { $0.key.hasPrefix(prefix) }.values.reduce(0, +) }
        #expect(sum("c{") == total * 2, "seed \(seed)")
        #expect(read["f"] == total / 2)
        #expect(read["m"] == total)
        #expect(sum("t_count{") == total)
        #expect(read["r_count"] == total)
        #expect(read["r_sum"] == total)
    }

    @Test func requestMetrics_whenManyRecord_addUpWhoeverMadeThePage() async throws {
        let seed = UInt64.random(in: 0 ... .max)
        let registry = PrometheusRegistry()
        let endpoints = (0..<10).map { RequestMetrics.Endpoint(method: .get, template: "/\($0)") }
        let metrics = RequestMetrics(endpoints: endpoints, registry: registry, factory: NOOPMetricsHandler.instance)
        await together(seed: seed) { random in
            let endpoint = Int(random.next() % 10)
            metrics.record(endpoint: endpoint, status: 100 + Int(random.next() % 500), nanoseconds: random.next() >> 30)
            metrics.recordUnmatched(method: .other("X"), status: 404, nanoseconds: 1_000)
        }
        let total = Double(Self.workers * Self.rounds)
        let read = try Exposition(registry)
        let sum = { (prefix: String) in read.samples.filter { $0.key.hasPrefix(prefix) }.values.reduce(0, +) }
        #expect(sum("api_requests_total{") == total * 2, "seed \(seed)")
        #expect(sum("api_request_duration_seconds_count{") == total * 2, "seed \(seed)")
        #expect(read[#"api_requests_total{endpoint="unmatched",method="OTHER",status_code="404"}"#] == total)
    }

    @Test func traceIDs_whenManyStart_areAllDifferent() async {
        let ids = await withTaskGroup(of: Set<String>.self) { group in
            for _ in 0..<Self.workers {
                group.addTask { Set((0..<Self.rounds).map { _ in TraceContext.start().traceID }) }
            }
            return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        #expect(ids.count == Self.workers * Self.rounds)
    }
}
