import Sekkei
import StoreAPI
import Testing

@Suite struct InvalidationTests {
    @Test func change_inAnyVersion_makesTheNextReadNew() async throws {
        let server = try StoreServer()
        let old = #"{"name":"old","rack":"lobby"}"#
        for (target, body) in [("/api/v2/books", #"{"name":"new","room":"hall"}"#), ("/api/v1/books", old)] {
            let before = try await server.get("/api/v2/books").items.count
            let room = try await server.get("/api/v2/books/rooms/hall/count").data["count"] as? Int
            #expect(try await server.send(.post, target, body: body).status == 201)
            #expect(try await server.get("/api/v2/books").items.count == before + 1)
            #expect(try await server.get("/api/v2/books/rooms/hall/count").data["count"] as? Int == (room ?? 0) + 1)
        }
    }

    @Test func change_byAnOperationThatOnlyOldVersionsHave_makesTheNextReadNew() async throws {
        let server = try StoreServer()
        try await server.add("ab")
        #expect(try await server.get("/api/v2/books").names == ["ab"])
        #expect(try await server.send(.post, "/api/v1/books/1/swap").status == 200)
        #expect(try await server.get("/api/v2/books").names == ["ba"])
    }

    @Test func change_ofOneThing_leavesOthersAlone() async throws {
        let server = try StoreServer()
        try await server.add("one")
        try await server.add("two")
        for id in [1, 2] { _ = try await server.get("/api/v2/books/\(id)") }
        _ = try await server.get("/api/v2/books/rooms/attic/count")
        try await server.add("three", as: "staff-2-9")
        for id in [1, 2] { _ = try await server.get("/api/v2/books/\(id)") }
        try await server.add("four")
        _ = try await server.get("/api/v2/books/rooms/attic/count")
        #expect(server.shelf.count("getBook") == 2 && server.shelf.count("booksOfRoom") == 1)
    }

    @Test func change_thatTheServiceRefuses_makesNothingStale() async throws {
        let server = try StoreServer()
        _ = try await server.get("/api/v2/books")
        #expect(try await server.add("taken").status == 409)
        _ = try await server.get("/api/v2/books")
        #expect(server.shelf.count("listBooks") == 1)
    }

    @Test func change_ofWhichNobodyKnowsWhatItDid_makesTheReadNew() async throws {
        let server = try StoreServer()
        _ = try await server.get("/api/v2/books")
        server.shelf.failNextChange(Breakdown())
        #expect(try await server.add("one").status == 500)
        _ = try await server.get("/api/v2/books")
        #expect(server.shelf.count("listBooks") == 2)
    }

    @Test func change_thatTakesTooLong_makesTheReadNewWhenItIsDone() async throws {
        let server = try StoreServer()
        _ = try await server.get("/api/v2/books")
        server.shelf.gates.close("addBook")
        #expect(try await server.add("late").status == 504)
        #expect(try await server.get("/api/v2/books").names == ["late"])
    }

    @Test func change_whoseClientHasLeft_makesTheReadNew() async throws {
        let server = try StoreServer()
        _ = try await server.get("/api/v2/books")
        server.shelf.gates.close("addBook")
        let client = Task { try await server.add("left") }
        await server.until { server.shelf.gates.waitingCount("addBook") == 1 }
        client.cancel()
        _ = try await client.value
        #expect(try await server.get("/api/v2/books").names == ["left"])
    }

    /// The load began before the change and read what was there then.
    @Test func load_thatOverlapsAChange_isNotKept() async throws {
        let server = try StoreServer()
        server.shelf.gates.close("listBooks")
        async let early = server.get("/api/v2/books")
        await server.until { server.shelf.gates.waitingCount("listBooks") == 1 }
        try await server.add("one")
        server.shelf.gates.open("listBooks")
        #expect(try await early.names == [])
        #expect(try await server.get("/api/v2/books").names == ["one"])
    }

    @Test func read_afterAChange_doesNotWaitForALoadThatBeganBefore() async throws {
        let server = try StoreServer()
        server.shelf.gates.close("listBooks")
        async let early = server.get("/api/v2/books")
        await server.until { server.shelf.gates.waitingCount("listBooks") == 1 }
        try await server.add("one")
        async let late = server.get("/api/v2/books")
        await server.until { server.shelf.gates.waitingCount("listBooks") == 2 }
        server.shelf.gates.open("listBooks")
        #expect(try await early.names == [])
        #expect(try await late.names == ["one"])
    }

    @Test func store_thatIsAway_isDoneWithoutUntilItKnowsOfEveryChange() async throws {
        let cache = RemoteCache()
        let server = try StoreServer(cache: cache)
        try await server.add("one")
        #expect(try await server.get("/api/v2/books").names == ["one"])
        cache.goAway(true)
        #expect(try await server.get("/api/v2/books").names == ["one"])
        try await server.add("two")
        #expect(try await server.get("/api/v2/books").names == ["one", "two"])
        cache.goAway(false)
        #expect(try await server.get("/api/v2/books").names == ["one", "two"])
        #expect(server.metric("cache_store_failures_total").flatMap { Double($0) } ?? 0 > 0)
    }
}
