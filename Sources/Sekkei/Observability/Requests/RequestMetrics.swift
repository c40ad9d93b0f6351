public import Metrics

/// Counts and times every request: `api_requests_total` and `api_request_duration_seconds`.
///
/// A record costs three atomic increments; it takes no lock, hashes nothing and makes no text. Memory is taken for an endpoint's
/// class of status codes (2xx, 4xx, …) when the first answer of that class is counted, and never more than that.
///
/// ## Another back end
/// If the program has bootstrapped swift-metrics with a factory other than the registry, the same figures also go there, through a
/// `Counter` and a `Timer` of the same names and dimensions. That way costs a lock and whatever the other back end costs. A
/// `MultiplexMetricsHandler` that holds the registry too is safe: the registry takes these two names from nobody but this class.
public final class RequestMetrics: Sendable {
    /// An operation as its figures are labelled.
    public struct Endpoint: Sendable {
        /// The method of the operation.
        public var method: HTTPMethod
        /// The route template, such as `/tasks/{task_id}`; never a path that a client sent.
        public var template: String

        /// Names an endpoint.
        public init(method: HTTPMethod, template: String) {
            self.method = method
            self.template = template
        }
    }

    /// Row of an endpoint, by its index. Endpoints with equal labels share one: a series may be exposed only once.
    private let rowByEndpoint: [Int]
    private let firstUnmatchedRow: Int
    private let figures: RequestFigures
    private let mirror: RequestMirror?

    /// Prepares the figures of an API and exposes them in `registry`. One registry takes one set of them; those of a second
    /// are counted in `metrics_refused_total` and not shown.
    /// - Parameters:
    ///   - endpoints: By operation number.
    ///   - buckets: Of the histogram, in seconds.
    ///   - factory: Where the figures go besides; nowhere, if it is the registry itself or does nothing.
    public init(
        endpoints: [Endpoint], registry: PrometheusRegistry, buckets: HistogramBuckets = .seconds,
        factory: any MetricsFactory = MetricsSystem.factory
    ) {
        var rows: [RequestRow] = []
        var indexes: [RequestRow: Int] = [:]
        rowByEndpoint = endpoints.map { endpoint in
            let row = RequestRow(method: endpoint.method.token, endpoint: endpoint.template)
            if let known = indexes[row] { return known }
            indexes[row] = rows.count
            rows.append(row)
            return rows.count - 1
        }
        firstUnmatchedRow = rows.count
        rows += MethodLabel.all.map { RequestRow(method: $0, endpoint: "unmatched") }
        figures = RequestFigures(rows: rows, buckets: buckets)
        // First: the mirror may reach the registry again through a multiplexer, and must find the names taken.
        figures.expose(in: registry)
        mirror = RequestMirror(factory: factory, registry: registry, rows: rows)
    }

    /// Counts an answered request.
    /// - Parameters:
    ///   - endpoint: The index in the list of endpoints.
    ///   - status: The status sent; outside 100 to 599 it is counted as `other`.
    @inline(__always)
    public func record(endpoint: Int, status: Int, nanoseconds: UInt64) {
        record(row: rowByEndpoint[endpoint], status, nanoseconds)
    }

    /// Counts a request that no route matched, under the endpoint `unmatched`; methods that no operation can have are `OTHER`.
    public func recordUnmatched(method: HTTPMethod, status: Int, nanoseconds: UInt64) {
        record(row: firstUnmatchedRow + MethodLabel.index(of: method), status, nanoseconds)
    }

    @inline(__always)
    private func record(row: Int, _ status: Int, _ nanoseconds: UInt64) {
        figures.record(row: row, status: status, nanoseconds: nanoseconds)
        if let mirror { mirror.record(row: row, status: status, nanoseconds: nanoseconds) }
    }
}
