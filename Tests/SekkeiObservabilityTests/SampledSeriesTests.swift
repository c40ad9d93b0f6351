import Metrics
import Synchronization
import Testing

@testable import Sekkei

struct SampledSeriesTests {
    private let registry = PrometheusRegistry()

    @Test func gauge_whenScraped_readsTheValueThen() throws {
        let value = Mutex(3.0)
        registry.gauge(.databaseConnections) { value.withLock { $0 } }
        #expect(try Exposition(registry)["database_connections_active"] == 3)
        value.withLock { $0 = 4 }
        #expect(try Exposition(registry)["database_connections_active"] == 4)
    }

    @Test func gauge_whenValueIsAbsent_isLeftOutWithItsHead() {
        registry.gauge(.cacheHitRate) { nil }
        #expect(registry.exposition().isEmpty)
    }

    @Test func gauge_whenValueIsNotANumber_saysSo() throws {
        registry.gauge("ratio", help: "h") { .nan }
        #expect(try Exposition(registry)["ratio"]?.isNaN == true)
    }

    @Test func gauge_whenGivenAgain_replacesTheFunction() throws {
        registry.gauge("g", help: "h", labels: [("pool", "a")]) { 1 }
        registry.gauge("g", help: "h", labels: [("pool", "a")]) { 2 }
        registry.gauge("g", help: "h", labels: [("pool", "b")]) { 3 }
        #expect(try Exposition(registry).samples == [#"g{pool="a"}"#: 2, #"g{pool="b"}"#: 3])
    }

    @Test func function_whenItUsesTheRegistry_doesNotDeadlock() throws {
        let registry = registry
        registry.gauge("g", help: "h") {
            Counter(label: "scrapes", factory: registry).increment()
            return 1
        }
        #expect(try Exposition(registry)["scrapes"] == nil, "made after this scrape had begun")
        #expect(try Exposition(registry)["scrapes"] == 2)
    }

    @Test func counter_whenKeptElsewhere_hasItsTypeAndHelp() throws {
        registry.counter("jobs.done", help: "Jobs \\ done.") { 12 }
        let read = try Exposition(registry)
        #expect(read["jobs_done"] == 12)
        #expect(read.types["jobs_done"] == "counter")
        #expect(read.help["jobs_done"] == #"Jobs \\ done."#)
    }
}
