import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The addresses that stand outside versions and need no token.
struct FixedAddressTests {
    private func get(_ path: String) async throws -> (Int, Data) {
        let url = URL(string: try await RunningERP.shared.base() + path)!
        let (data, response) = try await URLSession.shared.data(from: url)
        return ((response as! HTTPURLResponse).statusCode, data)
    }

    @Test(arguments: ["/health/live", "/health/ready"])
    func health_isGood(path: String) async throws {
        #expect(try await get(path).0 == 200)
    }

    @Test func metrics_nameTheRoutes() async throws {
        _ = try await Reply.to("GET", "/tasks", login: "admin@example.com")
        let (status, data) = try await get("/metrics")
        let text = String(decoding: data, as: UTF8.self)
        #expect(status == 200)
        #expect(text.contains("api_requests_total{"))
        #expect(text.contains("database_connections_active"))
        #expect(text.contains("/tasks"))
    }

    @Test(arguments: [("/openapi.json", 45), ("/openapi/v2.json", 45), ("/openapi/v1.json", 46)])
    func document_describesEveryOperation(path: String, count: Int) async throws {
        let (status, data) = try await get(path)
        #expect(status == 200)
        let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        let operations = paths.values.flatMap(\.values).compactMap { $0 as? [String: Any] }.filter { $0["operationId"] != nil }
        #expect(operations.count == count)
        #expect(operations.allSatisfy { ($0["summary"] as? String)?.isEmpty == false })
    }
}
