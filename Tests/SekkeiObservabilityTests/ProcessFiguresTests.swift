import Testing

@testable import Sekkei

struct ProcessFiguresTests {
    private static let line =
        "4711 (we (ird) name) S 1 4711 4711 0 -1 4194560 1000 0 0 0 250 50 0 0 20 0 4 0 12345 1000000 2560 18446744073709551615 1 1"

    @Test func stat_whenCommandHoldsParentheses_isReadBehindTheLast() {
        let figures = ProcessFigures(stat: Self.line, ticksPerSecond: 100, pageSize: 4_096)
        #expect(figures?.cpuSeconds == 3)
        #expect(figures?.residentBytes == 10_485_760)
        #expect(figures?.startSinceBoot == 123.45)
    }

    @Test(arguments: ["", "1 (x", "1 (x) S 1 2 3", line.replacing("250", with: "x")])
    func stat_whenIncompleteOrBroken_isRefused(text: String) {
        #expect(ProcessFigures(stat: text, ticksPerSecond: 100, pageSize: 4_096) == nil)
    }

    @Test(arguments: [("cpu 1 2\nbtime 1700000000\nprocesses 3\n", 1_700_000_000), ("cpu 1 2\n", nil), ("btime x\n", nil)])
    func bootTime_whenLineIsAny_isReadOrAbsent(text: String, expected: Double?) {
        #expect(ProcessFigures.bootTime(stat: text) == expected)
    }

    #if os(Linux)
        @Test func process_whenExposed_hasPlausibleFigures() throws {
            let registry = PrometheusRegistry()
            registry.exposeProcess()
            let read = try Exposition(registry)
            #expect(read.samples.count == 4)
            #expect(try #require(read["process_resident_memory_bytes"]) > 1_000_000)
            #expect(try #require(read["process_cpu_seconds_total"]) >= 0)
            #expect(try #require(read["process_open_fds"]) >= 3)
            #expect(try #require(read["process_start_time_seconds"]) > 1_600_000_000)
            #expect(read.types["process_cpu_seconds_total"] == "counter")
        }
    #endif
}
