import Foundation
import Metrics
import Testing

@testable import Sekkei

/// Prometheus' own judgement of what is exposed. `PROMTOOL` names the program; else it is looked for in `PATH`.
struct PromtoolTests {
    private static let promtool: String? = {
        let environment = ProcessInfo.processInfo.environment
        let folders = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/promtool" }
        return ([environment["PROMTOOL"]].compactMap(\.self) + folders).first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    private func check(_ exposition: [UInt8]) throws -> (status: Int32, complaints: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.promtool))
        process.arguments = ["check", "metrics"]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: exposition)
        try input.fileHandleForWriting.close()
        let complaints = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: complaints, as: UTF8.self))
    }

    @Test(.enabled(if: promtool != nil, "promtool is not installed (Debian: package prometheus)"))
    func exposition_whenEverythingIsInUse_isAccepted() throws {
        var options = PrometheusRegistry.Options()
        options.maximumSeriesPerMetric = 2
        let registry = PrometheusRegistry(options: options)
        let metrics = RequestMetrics(
            endpoints: [.init(method: .get, template: "/tasks/{id}")], registry: registry, factory: NOOPMetricsHandler.instance)
        for status in [0, 200, 404, 499] { metrics.record(endpoint: 0, status: status, nanoseconds: 5_000_000) }
        metrics.recordUnmatched(method: .other("\"\n"), status: 404, nanoseconds: 1)
        registry.gauge(.databaseConnections) { 3 }
        registry.gauge(.cacheHitRate) { .nan }
        registry.exposeProcess()
        for id in 0..<4 { Counter(label: "odd.labels_total", dimensions: [("x y", "\\\n\"\(id)日")], factory: registry).increment() }
        Meter(label: "odd.labels_total", factory: registry).set(1)
        Recorder(label: "body.size", factory: registry).record(0.1)
        FloatingPointCounter(label: "energy_total", factory: registry).increment(by: 1e300)
        Timer(label: "query_seconds", factory: registry).recordMilliseconds(3)
        let (status, complaints) = try check(registry.exposition())
        #expect(status == 0)
        #expect(complaints == "")
    }
}
