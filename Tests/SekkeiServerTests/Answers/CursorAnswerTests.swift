import Foundation
import Testing

@testable import Sekkei

@Suite struct CursorAnswerTests {
    private struct Answer: Decodable {
        struct Meta: Decodable { let pagination: Pagination }
        struct Pagination: Decodable {
            let size: Int
            let has_next: Bool
            let next_cursor: String?
        }

        let data: [Int]
        let meta: Meta
    }

    private static func list(_ client: RawClient, _ query: String, path: String = "/api/v2/rows") async throws -> Answer {
        let answer = try await client.request("GET \(path)?\(query) HTTP/1.1\r\nHost: a\r\n\r\n")
        return try JSONDecoder().decode(Answer.self, from: Data(answer.body.utf8))
    }

    @Test func list_walkedThrough_givesEveryItemOnce() async throws {
        try await withApplication(AnswersAPI()) { server in
            let client = try server.connect()
            var items: [Int] = []
            var query = "size=7&sort=-age&owner=3"
            while true {
                let page = try await Self.list(client, query)
                #expect(page.meta.pagination.size == 7 && page.meta.pagination.has_next == (page.meta.pagination.next_cursor != nil))
                items += page.data
                guard let next = page.meta.pagination.next_cursor else { break }
                query = "size=7&cursor=\(next)&owner=3&sort=-age"
            }
            #expect(items == Array(1...25))
        }
    }

    @Test func cursor_usedElsewhere_isAFaultOfTheQuery() async throws {
        try await withApplication(AnswersAPI()) { server in
            let client = try server.connect()
            let next = try #require(try await Self.list(client, "sort=name").meta.pagination.next_cursor)
            for query in ["cursor=\(next)", "cursor=\(next)&sort=age", "cursor=\(next)&sort=name&owner=1", "cursor=&sort=name", "cursor=x"]
            {
                let answer = try await client.request("GET /api/v2/rows?\(query) HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(answer.status == 422, "\(query)")
                #expect(answer.body.contains(#"{"field":"cursor","in":"query","code":"CURSOR""#), "\(query)")
            }
            let twice = try await client.request("GET /api/v2/rows?sort=name&cursor=\(next)&cursor=\(next) HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(twice.status == 422)
            #expect(try await Self.list(client, "cursor=\(next)&sort=name&size=5").data == Array(11...15))
            #expect(try await Self.list(client, "cursor=\(next)&sort=name", path: "/api/rows").data == Array(11...20))
        }
    }

    @Test func page_isNoParameterOfAListWithCursors() async throws {
        try await withApplication(AnswersAPI()) { server in
            let answer = try await server.connect().request("GET /api/v2/rows?page=1 HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(answer.status == 422 && answer.body.contains(#""field":"page""#))
        }
    }

    @Test func cursor_ofAnotherProcess_isTakenWithTheSameKeyOnly() async throws {
        let key = CursorKey()
        let next = try await withApplication(AnswersAPI(), cursorKey: key) { server in
            try await Self.list(server.connect(), "").meta.pagination.next_cursor ?? ""
        }
        let request = "GET /api/v2/rows?cursor=\(next) HTTP/1.1\r\nHost: a\r\n\r\n"
        for (other, status) in [(key, 200), (CursorKey(), 422)] {
            try await withApplication(AnswersAPI(), cursorKey: other) { server in
                let answer = try await server.connect().request(request)
                #expect(answer.status == status)
            }
        }
    }

    @Test func cursor_thatDoesNotFitIntoAURL_isAnInternalErrorWithItsReasonInTheLog() async throws {
        let api = AnswersAPI(list: { CursorPage(items: [1], next: Cursor([String(repeating: "x", count: 4000)]), for: $0) })
        let log = LogRecorder()
        try await withApplication(api, logger: log.logger) { server in
            let answer = try await server.connect().request("GET /api/v2/rows HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(answer.status == 500)
        }
        #expect(log.lines.contains { $0.message.contains("the values of a cursor must fit") })
    }
}
