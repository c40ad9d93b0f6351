import Foundation
import Testing

@testable import Sekkei

@Suite struct QueryTests {
    let server = TestServer()

    @Test func query_withEverything_arrives() async throws {
        let answer = try await server.send(
            .get,
            "/api/v1/items?color=red&color=deep_blue&q=a%20b+c&since=2026-01-01T00:00:00Z&limit=7&page=2&size=10&sort=-created_at,amount")
        let item = try #require(answer.items.first)
        #expect(item["note"] as? String == "red+deep_blue")
        #expect(item["name"] as? String == "a b c")
        #expect(item["at"] as? String == "2026-01-01T00:00:00Z")
        #expect(item["amount"] as? Int == 7)
        #expect(item["tags"] as? [String] == ["-created_at", "amount"])
        let pagination = try #require(answer.meta["pagination"] as? [String: Any])
        #expect(pagination["page"] as? Int == 2)
        #expect(pagination["size"] as? Int == 10)
        #expect(pagination["total"] as? Int == 41)
        #expect(pagination["pages"] as? Int == 5)
        #expect(pagination["has_next"] as? Bool == true)
    }

    @Test func query_whenEmpty_takesDefaults() async throws {
        for target in ["/api/v1/items", "/api/v1/items?", "/api/v1/items?&&"] {
            let answer = try await server.send(.get, target)
            #expect(answer.items.first?["amount"] as? Int == 5)
            #expect((answer.meta["pagination"] as? [String: Any])?["size"] as? Int == 20)
        }
    }

    @Test(arguments: [
        ("color=green", "color VAL002"), ("q=a", "q VAL003"), ("q=aa&q=bb", "q VAL009"), ("since=yesterday", "since VAL002"),
        ("limit=0", "limit VAL003"), ("limit=x", "limit VAL002"), ("limit=+1", "limit VAL002"), ("limit=", "limit VAL002"),
        ("page=0", "page VAL003"), ("page=9999999999", "page VAL003"), ("size=101", "size VAL003"), ("size=1&size=2", "size VAL009"),
        ("sort=name", "sort VAL002"), ("sort=amount,amount", "sort VAL003"), ("sort=amount,-amount", "sort VAL003"),
        ("sort=", "sort VAL002"), ("stauts=1", "stauts VAL007"),
        ("q=%zz", "q VAL002"), ("q=%ff%fe", "q VAL002"),
    ])
    func parameter_thatBreaksARule_isNamed(query: String, fault: String) async throws {
        let answer = try await server.send(.get, "/api/v1/items?\(query)")
        #expect(answer.status == 422)
        #expect(answer.faults == [fault])
        #expect(answer.fieldErrors.first?["in"] as? String == "query")
    }

    @Test func sort_byOneFieldTwice_saysSo() async throws {
        let answer = try await server.send(.get, "/api/v1/items?sort=amount,amount")
        #expect(answer.message == "Field 'sort' must not contain the same item twice.")
    }

    @Test func parameter_whenRequiredAndMissing_isNamed() async throws {
        #expect(try await server.send(.get, "/api/v1/plain/fail", []).faults == ["how VAL001"])
    }

    @Test func operation_withoutParameters_refusesThem() async throws {
        #expect(try await server.send(.get, "/api/v1/plain/ping?x=1", []).faults == ["x VAL007"])
    }

    @Test(arguments: ["abc", "0", "1.5", "99999999999999999999", "%31x", "%zz"])
    func pathParameter_thatIsWrong_is422(value: String) async throws {
        let answer = try await server.send(.get, "/api/v1/items/\(value)")
        #expect(answer.status == 422)
        #expect(answer.fieldErrors.first?["field"] as? String == "item_id")
        #expect(answer.fieldErrors.first?["in"] as? String == "path")
    }

    @Test func faults_ofPathQueryAndBody_standTogetherInThatOrder() async throws {
        let answer = try await server.send(.patch, "/api/v1/items/x?y=1", body: #"{"amount":0}"#)
        #expect(answer.faults == ["item_id VAL002", "y VAL007", "amount VAL003"])
    }
}
