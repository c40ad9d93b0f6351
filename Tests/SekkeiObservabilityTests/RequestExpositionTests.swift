import Metrics
import Testing

@testable import Sekkei

struct RequestExpositionTests {
    @Test func exposition_whenRequestsWereCounted_isThisText() {
        let registry = PrometheusRegistry()
        let metrics = RequestMetrics(
            endpoints: [.init(method: .put, template: "/b"), .init(method: .get, template: #"/a/{"id"}"#)], registry: registry,
            buckets: HistogramBuckets([0.1, 1]), factory: NOOPMetricsHandler.instance)
        metrics.record(endpoint: 0, status: 204, nanoseconds: 500_000_000)
        metrics.record(endpoint: 1, status: 200, nanoseconds: 100_000_000)
        metrics.record(endpoint: 1, status: 200, nanoseconds: 1_250_000_000)
        metrics.recordUnmatched(method: .other("BREW"), status: 405, nanoseconds: 0)
        #expect(
            String(decoding: registry.exposition(), as: UTF8.self) == """
                # HELP api_request_duration_seconds Time from the complete head of a request to its finished answer.
                # TYPE api_request_duration_seconds histogram
                api_request_duration_seconds_bucket{endpoint="/a/{\\"id\\"}",method="GET",le="0.1"} 1
                api_request_duration_seconds_bucket{endpoint="/a/{\\"id\\"}",method="GET",le="1"} 1
                api_request_duration_seconds_bucket{endpoint="/a/{\\"id\\"}",method="GET",le="+Inf"} 2
                api_request_duration_seconds_sum{endpoint="/a/{\\"id\\"}",method="GET"} 1.35
                api_request_duration_seconds_count{endpoint="/a/{\\"id\\"}",method="GET"} 2
                api_request_duration_seconds_bucket{endpoint="/b",method="PUT",le="0.1"} 0
                api_request_duration_seconds_bucket{endpoint="/b",method="PUT",le="1"} 1
                api_request_duration_seconds_bucket{endpoint="/b",method="PUT",le="+Inf"} 1
                api_request_duration_seconds_sum{endpoint="/b",method="PUT"} 0.5
                api_request_duration_seconds_count{endpoint="/b",method="PUT"} 1
                api_request_duration_seconds_bucket{endpoint="unmatched",method="OTHER",le="0.1"} 1
                api_request_duration_seconds_bucket{endpoint="unmatched",method="OTHER",le="1"} 1
                api_request_duration_seconds_bucket{endpoint="unmatched",method="OTHER",le="+Inf"} 1
                api_request_duration_seconds_sum{endpoint="unmatched",method="OTHER"} 0
                api_request_duration_seconds_count{endpoint="unmatched",method="OTHER"} 1
                # HELP api_requests_total Requests answered.
                # TYPE api_requests_total counter
                api_requests_total{endpoint="/a/{\\"id\\"}",method="GET",status_code="200"} 2
                api_requests_total{endpoint="/b",method="PUT",status_code="204"} 1
                api_requests_total{endpoint="unmatched",method="OTHER",status_code="405"} 1

                """)
    }

    @Test func exposition_whenNothingChanges_isTheSameBytes() {
        let registry = PrometheusRegistry()
        for name in ["b", "a", "c"] {
            for value in ["2", "10", "1", "é"] { Counter(label: name, dimensions: [("v", value)], factory: registry).increment() }
        }
        #expect(registry.exposition() == registry.exposition())
    }

    @Test func labels_whenMethodsAreCounted_fitTheTokens() {
        for (index, label) in MethodLabel.all.dropLast().enumerated() {
            #expect(MethodLabel.index(of: HTTPMethod(label)) == index)
        }
        #expect(MethodLabel.all[MethodLabel.index(of: .other("GET"))] == "OTHER")
    }
}
