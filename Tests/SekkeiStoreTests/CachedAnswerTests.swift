import Sekkei
import StoreAPI
import Testing

@Suite struct CachedAnswerTests {
    @Test func read_whenItIsRepeated_asksTheServiceOnce() async throws {
        let server = try StoreServer()
        try await server.add("one")
        let first = try await server.get("/api/v2/books?size=5&page=1")
        let second = try await server.get("/api/v2/books?page=1&size=5")
        #expect(server.shelf.count("listBooks") == 1)
        #expect(first.names == ["one"] && second.names == ["one"])
        #expect(first.meta["pagination"] != nil && second.meta["pagination"] != nil)
        #expect(second.headers["content-type"] == "application/json; charset=utf-8")
        #expect(server.metric("cache_hit_rate") == "0.5")
        #expect(server.metric(#"cache_requests_total{operation="listBooks",result="hit"}"#) == "1")
    }

    @Test func meta_ofAKeptAnswer_isThatOfTheRequest() async throws {
        let server = try StoreServer()
        let first = try await server.get("/api/v2/books", [("X-Request-ID", "first")])
        let second = try await server.get("/api/v2/books", [("X-Request-ID", "second")])
        #expect(server.shelf.count("listBooks") == 1)
        #expect(first.meta["request_id"] as? String == "first" && second.meta["request_id"] as? String == "second")
        #expect(second.meta["version"] as? String == "v2" && second.meta["timestamp"] != nil && second.meta["execution_time_ms"] != nil)
        #expect(Set(first.meta.keys) == Set(second.meta.keys))
    }

    @Test(arguments: [
        ("staff-1-8", "/api/v2/books", "another caller"), ("staff-1-7", "/api/v2/books", "the caller in another role"),
        ("admin-1-7", "/api/v1/books", "another version"), ("admin-1-7", "/api/v2/books?size=5", "another query"),
    ])
    func answer_forSomethingElse_isMadeAnew(caller: String, target: String, what: String) async throws {
        let server = try StoreServer()
        _ = try await server.get("/api/v2/books")
        _ = try await server.get(target, as: caller)
        #expect(server.shelf.count("listBooks") == 2, "\(what)")
    }

    @Test func answer_inAnotherLanguage_isMadeAnewUnlessItIsTheSameInAll() async throws {
        let server = try StoreServer()
        for language in ["en", "ja", "en", "ja"] {
            let notice = try await server.get("/api/v2/books/notice", as: nil, [("Accept-Language", language)])
            #expect(notice.data["text"] as? String == language && notice.headers["content-language"] == language)
            let room = try await server.get("/api/v2/books/rooms/hall/count", [("Accept-Language", language)])
            #expect(room.headers["content-language"] == language && room.headers["x-room"] == "hall")
        }
        #expect(server.shelf.count("readNotice") == 2 && server.shelf.count("booksOfRoom") == 1)
    }

    @Test func answer_thatVariesByAttributes_isSharedByWhoHasThemInCommon() async throws {
        let server = try StoreServer()
        for caller in ["admin-1-7", "staff-1-8", "admin-1-9"] { _ = try await server.get("/api/v2/books/rooms/hall/count", as: caller) }
        #expect(server.shelf.count("booksOfRoom") == 1)
        _ = try await server.get("/api/v2/books/rooms/hall/count", as: "admin-2-7")
        _ = try await server.get("/api/v2/books/rooms/hall/count", as: "admin-1-7-bo")
        _ = try await server.get("/api/v2/books/rooms/attic/count")
        #expect(server.shelf.count("booksOfRoom") == 4)
    }

    @Test func version_thatCallsThingsOtherwise_hasAnswersOfItsOwn() async throws {
        let server = try StoreServer()
        try await server.add("one")
        for _ in 0..<2 {
            #expect(try await server.get("/api/v1/books").items.first?["rack"] as? String == "lobby")
            #expect(try await server.get("/api/v2/books").items.first?["room"] as? String == "hall")
            #expect(try await server.get("/api/v1/books/rooms/lobby/count").data["count"] as? Int == 1)
        }
        #expect(server.shelf.count("listBooks") == 2 && server.shelf.count("booksOfRoom") == 1)
    }

    @Test func pathWithoutAVersion_sharesTheAnswerAndSaysWhatItVariesBy() async throws {
        let server = try StoreServer()
        let named = try await server.get("/api/v2/books")
        let negotiated = try await server.get("/api/books")
        #expect(server.shelf.count("listBooks") == 1)
        #expect(named.headers["vary"]?.hasPrefix("Accept-Language, Authorization, X-API-Key") == true)
        #expect(negotiated.headers["vary"]?.hasPrefix("Accept-Language, Accept, X-API-Version, Authorization, X-API-Key") == true)
    }

    @Test func errors_always_areMadeAnewAndNotKept() async throws {
        let server = try StoreServer()
        for _ in 0..<2 {
            let missing = try await server.get("/api/v2/books/9")
            #expect(missing.status == 404 && missing.headers["cache-control"] == "no-store" && missing.headers["etag"] == nil)
        }
        server.shelf.failNextRead(Breakdown())
        #expect(try await server.get("/api/v2/books").status == 500)
        #expect(try await server.get("/api/v2/books").status == 200)
        #expect(server.shelf.count("getBook") == 2 && server.shelf.count("listBooks") == 2)
    }

    @Test func fields_ofCaching_sayWhoMayKeepTheAnswer() async throws {
        let server = try StoreServer()
        for _ in 0..<2 {
            let own = try await server.get("/api/v2/books")
            #expect(own.headers["cache-control"] == "private, max-age=30" && own.age == 0)
            let open = try await server.get("/api/v2/books/notice", as: nil)
            #expect(open.headers["cache-control"] == "public, max-age=10" && open.headers["vary"]?.contains("Authorization") == false)
            let shared = try await server.get("/api/v2/books/walk")
            #expect(shared.headers["cache-control"] == "private, max-age=30")
        }
        let change = try await server.add("one")
        #expect(change.headers["cache-control"] == "no-store")
    }

    @Test func page_withACursor_leadsOnFromAKeptAnswer() async throws {
        let server = try StoreServer()
        for name in ["one", "two", "three"] { try await server.add(name) }
        _ = try await server.get("/api/v2/books/walk?size=2")
        let first = try await server.get("/api/v2/books/walk?size=2", as: "staff-1-9")
        let pagination = try #require(first.meta["pagination"] as? [String: Any])
        let cursor = try #require(pagination["next_cursor"] as? String)
        let second = try await server.get("/api/v2/books/walk?size=2&cursor=\(cursor)", as: "staff-1-9")
        #expect(first.names == ["one", "two"] && second.names == ["three"])
        #expect(server.shelf.count("walkBooks") == 2)
    }

    @Test func head_afterGet_hasTheSameFields() async throws {
        let server = try StoreServer()
        let get = try await server.get("/api/v2/books")
        let head = try await server.send(.head, "/api/v2/books")
        #expect(head.status == 200 && head.headers["etag"] == get.headers["etag"] && server.shelf.count("listBooks") == 1)
    }

    @Test func request_thatWantsANewAnswer_getsOneThatIsKeptForOthers() async throws {
        let server = try StoreServer()
        for directive in ["no-cache", "max-age=0, no-cache"] { _ = try await server.get("/api/v2/books", [("Cache-Control", directive)]) }
        #expect(server.shelf.count("listBooks") == 2)
        #expect(try await server.get("/api/v2/books", [("Cache-Control", "max-age=20")]).status == 200)
        #expect(server.shelf.count("listBooks") == 2)
    }

    @Test func request_thatForbidsKeeping_leavesNothingBehind() async throws {
        let server = try StoreServer()
        for _ in 0..<2 { _ = try await server.get("/api/v2/books", [("Cache-Control", "no-store")]) }
        #expect(server.shelf.count("listBooks") == 2)
        _ = try await server.get("/api/v2/books")
        #expect(server.shelf.count("listBooks") == 3)
        #expect(server.metric(#"cache_requests_total{operation="listBooks",result="bypass"}"#) == "2")
    }

    @Test func caller_whoLostTheirRights_isRefusedBeforeTheCache() async throws {
        let server = try StoreServer()
        _ = try await server.get("/api/v2/books")
        #expect(try await server.get("/api/v2/books", as: nil).status == 401)
        #expect(try await server.get("/api/v2/books?unknown=1").status == 422)
    }
}
