import Metrics
import Testing

@testable import Sekkei

struct RegistryBoundsTests {
    private func registry(series: Int = 10_000, metrics: Int = 1_000) -> PrometheusRegistry {
        var options = PrometheusRegistry.Options()
        options.maximumSeriesPerMetric = series
        options.maximumMetrics = metrics
        return PrometheusRegistry(options: options)
    }

    @Test func series_whenBeyondTheLimit_overflowIntoOne() throws {
        let registry = registry(series: 3)
        for id in 0..<10 { Counter(label: "c", dimensions: [("id", "\(id)")], factory: registry).increment() }
        Counter(label: "c", dimensions: [("id", "0")], factory: registry).increment()
        Counter(label: "other", dimensions: [("id", "0")], factory: registry).increment()
        let read = try Exposition(registry)
        #expect(read.samples.count == 6)
        #expect(read[#"c{id="0"}"#] == 2)
        #expect(read[#"c{overflow="true"}"#] == 7)
        #expect(read[#"metrics_series_dropped_total{metric="c"}"#] == 7)
    }

    @Test func overflow_whenItsHandleIsDestroyed_keepsCounting() throws {
        let registry = registry(series: 1)
        Counter(label: "c", dimensions: [("id", "0")], factory: registry).increment()
        let beyond = Counter(label: "c", dimensions: [("id", "1")], factory: registry)
        beyond.increment()
        beyond.destroy()
        #expect(try Exposition(registry)[#"c{overflow="true"}"#] == 1)
    }

    @Test func series_whenOneWasDestroyed_leavesRoomForAnother() throws {
        let registry = registry(series: 1)
        Counter(label: "c", dimensions: [("id", "0")], factory: registry).destroy()
        Counter(label: "c", dimensions: [("id", "1")], factory: registry).increment()
        #expect(try Exposition(registry).samples == [#"c{id="1"}"#: 1])
    }

    @Test func sampled_whenBeyondTheLimit_isDroppedAndCounted() throws {
        let registry = registry(series: 1)
        registry.gauge("g", help: "h", labels: [("id", "0")]) { 1 }
        registry.gauge("g", help: "h", labels: [("id", "1")]) { 2 }
        #expect(try Exposition(registry).samples == [#"g{id="0"}"#: 1, #"metrics_series_dropped_total{metric="g"}"#: 1])
    }

    @Test func metrics_whenBeyondTheLimit_workUnseen() throws {
        let registry = registry(metrics: 2)
        for name in ["a", "b", "c", "d"] { Counter(label: name, factory: registry).increment() }
        #expect(try Exposition(registry).samples == ["a": 1, "b": 1, #"metrics_refused_total{reason="limit"}"#: 2])
    }

    @Test func metric_whenNameIsTakenByAnotherKind_isRefusedAndCounted() throws {
        let registry = registry()
        Counter(label: "x", factory: registry).increment()
        Meter(label: "x", factory: registry).set(5)
        Timer(label: "x", factory: registry).recordSeconds(1)
        #expect(try Exposition(registry).samples == ["x": 1, #"metrics_refused_total{metric="x",reason="conflict"}"#: 2])
    }

    @Test func histogram_whenTimerAndRecorderShareTheName_keepsTheFirst() throws {
        let registry = registry()
        Timer(label: "x", factory: registry).recordSeconds(1)
        Recorder(label: "x", factory: registry).record(1)
        let read = try Exposition(registry)
        #expect(read["x_count"] == 1)
        #expect(read[#"metrics_refused_total{metric="x",reason="conflict"}"#] == 1)
    }

    @Test(arguments: ["x_bucket", "x_sum", "x_count"])
    func metric_whenNameIsALineOfAHistogram_isRefused(name: String) throws {
        let first = registry()
        Timer(label: "x", factory: first).recordSeconds(1)
        Counter(label: name, factory: first).increment()
        let afterHistogram = try Exposition(first)
        #expect(afterHistogram.types[name] == nil)
        #expect(afterHistogram[#"metrics_refused_total{metric="\#(name)",reason="conflict"}"#] == 1)
        let second = registry()
        Counter(label: name, factory: second).increment()
        Timer(label: "x", factory: second).recordSeconds(1)
        let afterCounter = try Exposition(second)
        #expect(afterCounter[name] == 1)
        #expect(afterCounter[#"metrics_refused_total{metric="x",reason="conflict"}"#] == 1)
    }
}
