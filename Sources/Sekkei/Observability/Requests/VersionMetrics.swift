import Metrics

/// Counts requests by version: `api_version_requests_total`. It shows who still calls a deprecated version, and how many callers name
/// none at all.
///
/// A record costs one atomic increment. There are as many series as versions and ways to name one, whatever clients send.
final class VersionMetrics: Sendable {
    private static let sources = VersionSource.allCases.count

    /// The number that stands for versions that do not exist.
    private let unknown: Int
    private let labels: [[(String, String)]]
    private let counts: AtomicArray
    /// The same for another back end of swift-metrics; empty where there is none.
    private let mirrors: [Counter]

    /// Exposes the figures in `registry`.
    init(versions: [VersionDescriptor], registry: PrometheusRegistry, factory: any MetricsFactory = MetricsSystem.factory) {
        unknown = versions.count
        let rows = versions.map { ($0.name, $0.deprecated != nil) } + [("unknown", false)]
        labels = rows.flatMap { name, isDeprecated in
            VersionSource.allCases.map { [("version", name), ("deprecated", "\(isDeprecated)"), ("source", $0.label)] }
        }
        counts = AtomicArray(count: labels.count)
        let isElsewhere = !(factory is NOOPMetricsHandler) && factory as? PrometheusRegistry !== registry
        mirrors =
            isElsewhere ? labels.map { Counter(label: MetricDescription.versionRequests.name, dimensions: $0, factory: factory) } : []
        registry.reserve(.versionRequests, kind: .counter) { self.write(to: &$0) }
    }

    /// Counts an answered request.
    /// - Parameter version: The number of the version; nil for one that does not exist.
    @inline(__always)
    func record(_ version: Int?, by source: VersionSource) {
        let row = (version ?? unknown) * Self.sources + source.rawValue
        counts.add(1, at: row)
        if !mirrors.isEmpty { mirrors[row].increment() }
    }

    private func write(to writer: inout ExpositionWriter) {
        let texts = labels.map(LabelText.render)
        for row in texts.indices.sorted(by: { texts[$0] < texts[$1] }) where counts.load(at: row) > 0 {
            writer.sample(MetricDescription.versionRequests.name, labels: texts[row], value: counts.load(at: row))
        }
    }
}
