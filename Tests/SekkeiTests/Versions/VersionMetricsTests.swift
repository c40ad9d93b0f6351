import Logging
import Metrics
import Synchronization
import Testing

@_spi(Generated) @testable import Sekkei

@Suite("Who calls which version")
struct VersionMetricsTests {
    private static func figures(_ registry: PrometheusRegistry) -> [String] {
        String(decoding: registry.exposition(), as: UTF8.self).split(separator: "\n")
            .filter { $0.hasPrefix("api_version_requests_total{") }.map { String($0.dropFirst(26)) }
    }

    @Test func requests_areCountedByVersionAndByWhatNamedIt() async throws {
        let server = BareServer(BareAPI.makeDescriptor(basePath: "/api"))
        for (path, headers) in [
            ("/api/v1/v2ish", []), ("/api/v1/nowhere", []), ("/api/v2ish", []), ("/api/v2ish", [("X-API-Version", "v2")]),
            ("/api/v2ish", [("Accept", "*/*;version=v12")]), ("/api/v9/x", []), ("/api/v2ish", [("X-API-Version", "made up")]),
            ("/metrics", []), ("/nowhere", [("X-API-Version", "v1")]),
        ] as [(String, [(String, String)])] {
            _ = try await server.send(.get, path, headers)
        }
        #expect(
            Self.figures(server.registry) == [
                #"{deprecated="false",source="accept",version="v12"} 1"#, #"{deprecated="false",source="header",version="unknown"} 1"#,
                #"{deprecated="false",source="path",version="unknown"} 1"#, #"{deprecated="true",source="default",version="v1"} 1"#,
                #"{deprecated="true",source="header",version="v2"} 1"#, #"{deprecated="true",source="path",version="v1"} 2"#,
            ])
    }

    @Test func figures_ofConcurrentRequests_areExact() async {
        let registry = PrometheusRegistry()
        let metrics = VersionMetrics(
            versions: BareAPI.descriptor.versionDescriptors, registry: registry, factory: NOOPMetricsHandler.instance)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask { for _ in 0..<1_000 { metrics.record(number % 4 == 3 ? nil : number % 4, by: .path) } }
            }
        }
        #expect(Self.figures(registry).allSatisfy { $0.hasSuffix(" 2000") } && Self.figures(registry).count == 4)
    }

    @Test func figures_goToAnotherBackEndToo() {
        let (own, other) = (PrometheusRegistry(), PrometheusRegistry())
        let metrics = VersionMetrics(versions: [VersionDescriptor("v1")], registry: own, factory: other)
        metrics.record(0, by: .header)
        #expect(Self.figures(own) == [#"{deprecated="false",source="header",version="v1"} 1"#])
        #expect(Self.figures(other).contains(#"{deprecated="false",source="header",version="v1"} 1"#))
    }

    @Test(
        arguments: [
            ("/v1/v2ish", "v1", "path"), ("/v2ish", "v1", "default"), ("/v9/x", "unknown", "path"), ("/metrics", nil, nil),
        ] as [(String, String?, String?)])
    func accessLog_namesTheVersion(path: String, version: String?, source: String?) async throws {
        let lines = LineSink()
        let server = BareServer(logger: Logger(label: "test") { _ in lines })
        _ = try await server.send(.get, path)
        let metadata = try #require(lines.requests.first)
        #expect(metadata["version"]?.description == version && metadata["version_source"]?.description == source)
    }
}

/// Keeps the metadata of access-log lines.
private final class LineSink: LogHandler, Sendable {
    private let lines = Mutex<[Logger.Metadata]>([])
    var requests: [Logger.Metadata] { lines.withLock { $0 } }
    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    var logLevel: Logger.Level {
        get { .info }
        set {}
    }

    subscript(metadataKey _: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        if event.message == "request" { lines.withLock { $0.append(event.metadata ?? [:]) } }
    }
}
