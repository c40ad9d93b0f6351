import Metrics
import Testing

@testable import Sekkei

struct RequestMetricsTests {
    private let registry = PrometheusRegistry()
    private static let endpoints = [
        RequestMetrics.Endpoint(method: .get, template: "/tasks"), RequestMetrics.Endpoint(method: .post, template: "/tasks"),
        RequestMetrics.Endpoint(method: .get, template: "/tasks/{task_id}"), RequestMetrics.Endpoint(method: .get, template: "/tasks"),
    ]

    private func metrics(factory: any MetricsFactory = NOOPMetricsHandler.instance) -> RequestMetrics {
        RequestMetrics(endpoints: Self.endpoints, registry: registry, factory: factory)
    }

    @Test func record_whenEndpointsAnswer_countsByStatusAndTimes() throws {
        let metrics = metrics()
        metrics.record(endpoint: 0, status: 200, nanoseconds: 2_000_000)
        metrics.record(endpoint: 0, status: 200, nanoseconds: 1_000_000_000)
        metrics.record(endpoint: 0, status: 404, nanoseconds: 10)
        metrics.record(endpoint: 1, status: 201, nanoseconds: 10)
        let read = try Exposition(registry)
        #expect(read.types == ["api_requests_total": "counter", "api_request_duration_seconds": "histogram"])
        #expect(read[#"api_requests_total{endpoint="/tasks",method="GET",status_code="200"}"#] == 2)
        #expect(read[#"api_requests_total{endpoint="/tasks",method="GET",status_code="404"}"#] == 1)
        #expect(read[#"api_requests_total{endpoint="/tasks",method="POST",status_code="201"}"#] == 1)
        #expect(read[#"api_request_duration_seconds_bucket{endpoint="/tasks",method="GET",le="0.001"}"#] == 1)
        #expect(read[#"api_request_duration_seconds_bucket{endpoint="/tasks",method="GET",le="0.0025"}"#] == 2)
        #expect(read[#"api_request_duration_seconds_bucket{endpoint="/tasks",method="GET",le="+Inf"}"#] == 3)
        #expect(read[#"api_request_duration_seconds_sum{endpoint="/tasks",method="GET"}"#] == 1.00200001)
        #expect(read[#"api_request_duration_seconds_count{endpoint="/tasks",method="POST"}"#] == 1)
        #expect(!read.samples.keys.contains { $0.contains("task_id") }, "an endpoint without requests has no lines")
    }

    @Test func record_whenEndpointsShareTheirLabels_sumsThem() throws {
        let metrics = metrics()
        metrics.record(endpoint: 0, status: 200, nanoseconds: 1)
        metrics.record(endpoint: 3, status: 200, nanoseconds: 1)
        #expect(try Exposition(registry)[#"api_requests_total{endpoint="/tasks",method="GET",status_code="200"}"#] == 2)
    }

    @Test func record_whenStatusIsAny_losesNone() throws {
        let metrics = metrics()
        let statuses = [100, 199, 299, 418, 499, 599]
        for status in statuses { metrics.record(endpoint: 2, status: status, nanoseconds: 1) }
        for status in [Int.min, -1, 0, 99, 600, 1_000, .max] { metrics.record(endpoint: 2, status: status, nanoseconds: 1) }
        let read = try Exposition(registry)
        let key = { (status: String) in #"api_requests_total{endpoint="/tasks/{task_id}",method="GET",status_code="\#(status)"}"# }
        for status in statuses { #expect(read[key("\(status)")] == 1) }
        #expect(read[key("other")] == 7)
        #expect(read.order.filter { $0.hasPrefix("api_requests_total") } == (statuses.map { key("\($0)") } + [key("other")]))
    }

    @Test(arguments: [
        ("GET", "GET"), ("HEAD", "HEAD"), ("POST", "POST"), ("PUT", "PUT"), ("PATCH", "PATCH"), ("DELETE", "DELETE"),
        ("OPTIONS", "OPTIONS"), ("get", "OTHER"), ("BREW", "OTHER"), ("\"}", "OTHER"),
    ])
    func unmatched_whenMethodIsAny_isLimitedToKnownOnes(token: String, label: String) throws {
        metrics().recordUnmatched(method: HTTPMethod(token), status: 404, nanoseconds: 5)
        let read = try Exposition(registry)
        #expect(read[#"api_requests_total{endpoint="unmatched",method="\#(label)",status_code="404"}"#] == 1)
        #expect(read[#"api_request_duration_seconds_count{endpoint="unmatched",method="\#(label)"}"#] == 1)
    }

    @Test func figures_whenASecondSetIsMade_areThoseOfTheFirst() throws {
        let first = metrics()
        let second = metrics()
        first.record(endpoint: 0, status: 200, nanoseconds: 1)
        second.record(endpoint: 0, status: 500, nanoseconds: 1)
        let read = try Exposition(registry)
        #expect(read[#"api_requests_total{endpoint="/tasks",method="GET",status_code="500"}"#] == nil)
        #expect(read[#"metrics_refused_total{metric="api_requests_total",reason="conflict"}"#] == 1)
    }

    @Test func mirror_whenAnotherBackEndIsBootstrapped_getsTheSameFigures() throws {
        let other = PrometheusRegistry()
        let metrics = metrics(factory: other)
        metrics.record(endpoint: 1, status: 201, nanoseconds: 3_000_000)
        metrics.record(endpoint: 1, status: 201, nanoseconds: .max)
        metrics.record(endpoint: 1, status: 7, nanoseconds: 1)
        metrics.recordUnmatched(method: .get, status: 404, nanoseconds: 1)
        let read = try Exposition(other)
        #expect(read[#"api_requests_total{endpoint="/tasks",method="POST",status_code="201"}"#] == 2)
        #expect(read[#"api_requests_total{endpoint="/tasks",method="POST",status_code="other"}"#] == 1)
        #expect(read[#"api_requests_total{endpoint="unmatched",method="GET",status_code="404"}"#] == 1)
        #expect(read[#"api_request_duration_seconds_count{endpoint="/tasks",method="POST"}"#] == 3)
    }

    @Test func mirror_whenBackEndIsTheRegistryOrIdle_isNotThere() {
        let row = [RequestRow(method: "GET", endpoint: "/")]
        #expect(RequestMirror(factory: registry, registry: registry, rows: row) == nil)
        #expect(RequestMirror(factory: NOOPMetricsHandler.instance, registry: registry, rows: row) == nil)
        #expect(RequestMirror(factory: PrometheusRegistry(), registry: registry, rows: row) != nil)
    }

    @Test func mirror_whenMultiplexerHoldsTheRegistryToo_countsOnceThere() throws {
        let other = PrometheusRegistry()
        let metrics = metrics(factory: MultiplexMetricsHandler(factories: [registry, other]))
        metrics.record(endpoint: 0, status: 200, nanoseconds: 1)
        let key = #"api_requests_total{endpoint="/tasks",method="GET",status_code="200"}"#
        let read = try Exposition(registry)
        #expect(read[key] == 1)
        #expect(read[#"api_request_duration_seconds_count{endpoint="/tasks",method="GET"}"#] == 1)
        #expect(!read.samples.keys.contains { $0.hasPrefix("metrics_") }, "expected use is not reported as a fault")
        #expect(try Exposition(other)[key] == 1)
    }
}
