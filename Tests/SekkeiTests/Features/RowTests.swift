import FeatureAPI
import Foundation
import Testing

@testable import Sekkei

@Suite("Cursors, versions and CORS, end to end")
struct RowTests {
    let server = TestServer()

    private func send(
        _ method: Sekkei.HTTPMethod, _ path: String, _ headers: [(String, String)] = [], body: String? = nil
    ) async throws -> TestAnswer {
        try await server.send(method, "/api/v1/features/rows" + path, headers, body: body)
    }

    // MARK: - Cursors

    @Test func pages_areWalkedThroughByCursors() async throws {
        let first = try await send(.get, "?sort=name")
        #expect(first.items.compactMap { $0["name"] as? String } == ["ant", "bee"])
        let pagination = try #require(first.meta["pagination"] as? [String: Any])
        #expect(pagination["has_next"] as? Bool == true)
        let cursor = try #require(pagination["next_cursor"] as? String)
        let last = try await send(.get, "?sort=name&cursor=\(cursor)")
        #expect(last.items.compactMap { $0["name"] as? String } == ["cat"])
        #expect((last.meta["pagination"] as? [String: Any])?["next_cursor"] is NSNull)
        #expect(try await send(.get, "?cursor=\(cursor)").faults == ["cursor VAL002"])
        #expect(try await send(.get, "?sort=name&price=1&cursor=\(cursor)").faults == ["cursor VAL002"])
    }

    @Test func query_withValuesOfEveryKind_arrives() async throws {
        let answer = try await send(.get, "?price=12.50&within=PT2S&seal=AQI%3D&urgency=low")
        #expect(answer.items.first?["name"] as? String == "12.5 2.0 seconds [1, 2] low")
    }

    @Test(arguments: [
        ("price=101", "price VAL003"), ("price=x", "price VAL002"), ("within=1h", "within VAL002"), ("seal=AQIDBAU%3D", "seal VAL003"),
        ("urgency=urgent", "urgency VAL002"), ("page=1", "page VAL007"), ("size=11", "size VAL003"), ("cursor=x", "cursor VAL002"),
    ])
    func parameter_thatBreaksARule_isNamed(query: String, fault: String) async throws {
        #expect(try await send(.get, "?\(query)").faults == [fault])
    }

    // MARK: - Versions

    @Test func row_hasAnEntityTag_thatAnswersWith304() async throws {
        let answer = try await send(.get, "/1")
        let tag = try #require(answer.headers["etag"])
        #expect(try await send(.get, "/1", [("If-None-Match", tag)]).status == 304)
        #expect(try await send(.get, "/1", [("If-None-Match", #""other""#)]).status == 200)
    }

    @Test func write_takesTheVersionThatTheCallerKnows() async throws {
        let tag = try #require(try await send(.get, "/1").headers["etag"])
        let body = #"{"name":"dog"}"#
        let written = try await send(.put, "/1", [("If-Match", tag)], body: body)
        #expect(written.status == 200)
        let newer = try #require(written.headers["etag"])
        #expect(newer != tag)
        let refused = try await send(.put, "/1", [("If-Match", newer)], body: body)
        #expect(refused.status == 412)
        #expect(refused.code == "BIZ004")
        #expect(try await send(.put, "/1", [("If-Match", "*")], body: body).status == 200)
        #expect(try await send(.put, "/1", body: body).status == 428)
    }

    @Test func deprecatedOperation_saysSinceWhen() async throws {
        let answer = try await send(.delete, "/1")
        #expect(answer.status == 204)
        #expect(answer.headers["deprecation"] == "@1780272000")
        #expect(try await send(.delete, "/1", [("If-Match", #"W/"7""#)]).status == 412)
    }

    // MARK: - CORS

    @Test func policy_allowsTheFieldsThatOperationsDeclare() throws {
        let descriptor = FeatureAPI.API.descriptor
        let policy = CrossOriginPolicy(try #require(descriptor.cors), schemes: descriptor.schemes)
        let origin = "https://app.example.com"
        let preflight = Dictionary(uniqueKeysWithValues: policy.preflightFields(origin, methods: "GET").map { ($0.name, $0.value) })
        #expect(preflight["Access-Control-Allow-Headers"]?.hasSuffix("X-API-Key, X-Client, X-Rate, X-Secret") == true)
        #expect(preflight["Access-Control-Allow-Credentials"] == "true")
        #expect(preflight["Access-Control-Max-Age"] == "300")
        let fields = Dictionary(uniqueKeysWithValues: policy.fields(origin).map { ($0.name, $0.value) })
        #expect(fields["Access-Control-Expose-Headers"]?.hasSuffix("X-Total, X-Price, X-Wait") == true)
    }
}
