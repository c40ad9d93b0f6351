import Metrics
import Testing

@testable import Sekkei

struct PrometheusRegistryTests {
    private let registry = PrometheusRegistry()

    private var text: String { String(decoding: registry.exposition(), as: UTF8.self) }

    @Test func registry_whenEmpty_exposesNothing() {
        #expect(registry.exposition().isEmpty)
    }

    @Test func exposition_whenMetricsAreMixed_isExactAndSorted() {
        Counter(label: "z.total", dimensions: [("b", "2"), ("a", "x\"y")], factory: registry).increment(by: 3)
        Counter(label: "z.total", dimensions: [("a", "1")], factory: registry).increment()
        Meter(label: "level", factory: registry).set(2.5)
        registry.describe("level", help: "How high.")
        #expect(
            text == """
                # HELP level How high.
                # TYPE level gauge
                level 2.5
                # HELP z_total z.total
                # TYPE z_total counter
                z_total{a="1"} 1
                z_total{a="x\\"y",b="2"} 3

                """)
    }

    @Test func counter_whenIncrementedByFractionsAndWholes_addsUp() throws {
        let whole = Counter(label: "c", factory: registry)
        let fraction = FloatingPointCounter(label: "c", factory: registry)
        whole.increment(by: 2)
        whole.increment(by: -5)
        fraction.increment(by: 0.25)
        for ignored in [-1.0, .nan, .infinity, 0] { fraction.increment(by: ignored) }
        #expect(try Exposition(registry)["c"] == 2.25)
        whole.reset()
        #expect(try Exposition(registry)["c"] == 0)
    }

    @Test func gauge_whenMetersAndRecordersWrite_keepsTheLast() throws {
        let meter = Meter(label: "m", factory: registry)
        meter.set(10)
        meter.increment(by: 2.5)
        meter.decrement()
        meter.increment(by: Double.nan)
        Gauge(label: "g", factory: registry).record(-4)
        let read = try Exposition(registry)
        #expect(read["m"] == 11.5)
        #expect(read["g"] == -4)
        #expect(read.types == ["m": "gauge", "g": "gauge"])
    }

    @Test func recorder_whenItAggregates_isAHistogramOfValues() throws {
        var options = PrometheusRegistry.Options()
        options.bucketsByMetric = ["size_bytes": HistogramBuckets([100, 10, 10])]
        let registry = PrometheusRegistry(options: options)
        let recorder = Recorder(label: "size.bytes", dimensions: [("kind", "a")], factory: registry)
        for value in [5.0, 10, 10.5, 100, 1_000, .nan, .infinity] { recorder.record(value) }
        recorder.record(7)
        let read = try Exposition(registry)
        #expect(read.types == ["size_bytes": "histogram"])
        #expect(read[#"size_bytes_bucket{kind="a",le="10"}"#] == 3)
        #expect(read[#"size_bytes_bucket{kind="a",le="100"}"#] == 5)
        #expect(read[#"size_bytes_bucket{kind="a",le="+Inf"}"#] == 6)
        #expect(read[#"size_bytes_sum{kind="a"}"#] == 1_132.5)
        #expect(read[#"size_bytes_count{kind="a"}"#] == 6)
    }

    @Test func timer_whenRecorded_isAHistogramOfSeconds() throws {
        let timer = Timer(label: "t", factory: registry)
        timer.recordMilliseconds(1)
        timer.recordNanoseconds(1_000_001)
        timer.recordSeconds(3)
        timer.recordSeconds(60)
        timer.recordNanoseconds(-5)
        let read = try Exposition(registry)
        #expect(read[#"t_bucket{le="0.001"}"#] == 2)
        #expect(read[#"t_bucket{le="0.0025"}"#] == 3)
        #expect(read[#"t_bucket{le="5"}"#] == 4)
        #expect(read[#"t_bucket{le="10"}"#] == 4)
        #expect(read[#"t_bucket{le="+Inf"}"#] == 5)
        #expect(read["t_count"] == 5)
        #expect(read["t_sum"] == 63.002000001)
    }

    @Test func series_whenMadeTwice_isShared() throws {
        for dimensions in [[("a", "1"), ("b", "2")], [("b", "2"), ("a", "1")]] {
            Counter(label: "c", dimensions: dimensions, factory: registry).increment()
        }
        #expect(try Exposition(registry).samples == [#"c{a="1",b="2"}"#: 2])
    }

    @Test func destroy_whenSeriesIsKnown_endsItAlone() throws {
        let first = Counter(label: "c", dimensions: [("a", "1")], factory: registry)
        Counter(label: "c", dimensions: [("a", "2")], factory: registry).increment()
        let timer = Timer(label: "t", factory: registry)
        let meter = Meter(label: "m", factory: registry)
        let recorder = Recorder(label: "r", factory: registry)
        let fraction = FloatingPointCounter(label: "f", factory: registry)
        first.destroy()
        timer.destroy()
        meter.destroy()
        recorder.destroy()
        fraction.destroy()
        #expect(try Exposition(registry).samples == [#"c{a="2"}"#: 1])
    }

    @Test func destroy_whenSeriesWasMadeAnew_keepsTheNewOne() throws {
        let old = Counter(label: "c", factory: registry)
        old.destroy()
        Counter(label: "c", factory: registry).increment()
        old.destroy()
        #expect(try Exposition(registry)["c"] == 1)
    }
}
