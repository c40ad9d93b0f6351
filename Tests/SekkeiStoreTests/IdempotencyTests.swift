import Sekkei
import StoreAPI
import Testing

@Suite struct IdempotencyTests {
    @Test func request_sentAgain_isAnsweredAsBeforeAndDoesNotRun() async throws {
        let server = try StoreServer()
        let first = try await server.add("one", key: "k1", [("X-Request-ID", "a")])
        let second = try await server.add("one", key: "k1", [("X-Request-ID", "b")])
        #expect(first.status == 201 && second.status == 201)
        #expect(first.data["id"] as? Int == 1 && second.data["id"] as? Int == 1)
        #expect(first.headers["location"] == "/api/v2/books/1" && second.headers["location"] == "/api/v2/books/1")
        #expect(first.headers["idempotency-replayed"] == nil && second.headers["idempotency-replayed"] == "true")
        #expect(second.meta["request_id"] as? String == "b" && second.headers["cache-control"] == "no-store")
        #expect(server.shelf.count("addBook") == 1)
        #expect(server.metric(#"idempotency_requests_total{result="replayed"}"#) == "1")
    }

    @Test func request_withoutAKey_runsAsOftenAsItComes() async throws {
        let server = try StoreServer()
        for _ in 0..<2 { #expect(try await server.add("one").status == 201) }
        #expect(server.shelf.count("addBook") == 2)
    }

    @Test(arguments: [
        ("admin-1-7", "/api/v2/books", "other", 422), ("admin-1-7", "/api/v1/books", "one", 422),
        ("admin-1-8", "/api/v2/books", "one", 201),
    ])
    func key_ofAnotherRequest_isRefusedAndOfAnotherCallerNot(caller: String, target: String, name: String, status: Int) async throws {
        let server = try StoreServer()
        try await server.add("one", key: "k1")
        let room = target.contains("v1") ? #""rack":"lobby""# : #""room":"hall""#
        let answer = try await server.send(
            .post, target, as: caller, [("Idempotency-Key", "k1")], body: #"{"name":"\#(name)",\#(room)}"#)
        #expect(answer.status == status)
        if status == 422 { #expect(answer.code == "VAL017") }
    }

    @Test func key_ofAnotherOperation_isAnotherKey() async throws {
        let server = try StoreServer()
        try await server.add("one", key: "k1")
        let dropped = try await server.send(.delete, "/api/v2/books/1", [("Idempotency-Key", "k1")])
        #expect(dropped.status == 204)
    }

    @Test func answerWithoutABody_isRepeated() async throws {
        let server = try StoreServer()
        try await server.add("one")
        for replayed in [nil, "true"] {
            let answer = try await server.send(.delete, "/api/v2/books/1", [("Idempotency-Key", "d1")])
            #expect(answer.status == 204 && answer.text.isEmpty && answer.headers["idempotency-replayed"] == replayed)
        }
        #expect(server.shelf.count("dropBook") == 1)
    }

    @Test func request_withoutTheKeyThatIsRequired_isRefused() async throws {
        let server = try StoreServer()
        let answer = try await server.send(.delete, "/api/v2/books/1")
        #expect(answer.status == 422 && answer.code == "VAL001" && answer.text.contains(#""field":"Idempotency-Key","in":"header""#))
    }

    @Test(arguments: [
        ("", false), ("\"\"", false), (String(repeating: "k", count: 255), true), (String(repeating: "k", count: 256), false),
        ("a b", false), ("a,b", false), ("a\\b", false), ("schlüssel", false), ("\"k1", false),
        ("8e03978e-40d5-43dd-bc93-6894a57f9324", true),
        ("\"8e03978e-40d5\"", true), ("~!#$%&'()*+-./:;<=>?@[]^_`{|}", true),
    ])
    func key_ofAForm_isTakenOrRefused(key: String, isTaken: Bool) async throws {
        let server = try StoreServer()
        let answer = try await server.add("one", key: key)
        #expect(answer.status == (isTaken ? 201 : 422), "\(key)")
        if !isTaken { #expect(answer.code == "VAL002" && server.shelf.count("addBook") == 0) }
    }

    @Test func key_withAndWithoutQuotes_isTheSame() async throws {
        let server = try StoreServer()
        try await server.add("one", key: "k1")
        #expect(try await server.add("one", key: "\"k1\"").headers["idempotency-replayed"] == "true")
    }

    @Test func keys_inSeveralLines_areRefused() async throws {
        let server = try StoreServer()
        let answer = try await server.add("one", [("Idempotency-Key", "a"), ("Idempotency-Key", "a")])
        #expect(answer.status == 422 && answer.code == "VAL009")
    }

    @Test func errorThatTheOperationDeclares_isRepeatedInItsLanguage() async throws {
        let server = try StoreServer()
        let first = try await server.add("taken", key: "k1", [("Accept-Language", "ja")])
        let second = try await server.add("taken", key: "k1", [("Accept-Language", "en")])
        #expect(first.status == 409 && second.status == 409 && second.code == "BIZ021")
        #expect(second.headers["content-language"] == "ja" && second.text.contains("taken は既にあります"))
        #expect(second.headers["idempotency-replayed"] == "true" && server.shelf.count("addBook") == 1)
    }

    @Test func errorAsProblemDetails_isRepeatedAsThat() async throws {
        let server = try StoreServer()
        let accept = [("Accept", "application/problem+json")]
        for id in ["a", "b"] {
            let answer = try await server.add("taken", key: "k1", accept + [("X-Request-ID", id)])
            #expect(answer.status == 409 && answer.headers["content-type"] == "application/problem+json")
            #expect(answer.json["request_id"] as? String == id && answer.json["code"] as? String == "BIZ021")
        }
        #expect(server.shelf.count("addBook") == 1)
    }

    @Test(arguments: ["forbidden", "failing", "invalid"])
    func answerThatMayBeAnotherNextTime_freesTheKey(name: String) async throws {
        let server = try StoreServer()
        for _ in 0..<2 {
            if name == "failing" { server.shelf.failNextChange(Breakdown()) }
            let body = name == "invalid" ? #"{"name":"x"}"# : #"{"name":"\#(name)","room":"hall"}"#
            let answer = try await server.send(.post, "/api/v2/books", [("Idempotency-Key", "k1")], body: body)
            #expect(answer.status >= 400 && answer.headers["idempotency-replayed"] == nil)
        }
        #expect(try await server.add("one", key: "k1").status == 201)
    }

    @Test func request_whileTheFirstRuns_isToldSo() async throws {
        let server = try StoreServer()
        server.shelf.gates.close("addBook")
        let first = Task { try await server.add("one", key: "k1") }
        await server.until { server.shelf.gates.waitingCount("addBook") == 1 }
        let second = try await server.add("one", key: "k1")
        #expect(second.status == 409 && second.code == "BIZ005")
        #expect(try await server.add("other", key: "k1").code == "VAL017")
        server.shelf.gates.open("addBook")
        #expect(try await first.value.status == 201)
        #expect(try await server.add("one", key: "k1").headers["idempotency-replayed"] == "true")
    }

    @Test func requests_sentAtOnce_runOnce() async throws {
        for store in [MemoryIdempotency() as any IdempotencyStore, RemoteIdempotency()] {
            let server = try StoreServer(idempotency: store)
            let answers = try await withThrowingTaskGroup(of: StoreAnswer.self) { group in
                for _ in 0..<50 { group.addTask { try await server.add("one", key: "k1") } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(server.shelf.count("addBook") == 1)
            #expect(answers.allSatisfy { $0.status == 201 || $0.status == 409 })
            #expect(answers.filter { $0.status == 201 && $0.headers["idempotency-replayed"] == nil }.count == 1)
        }
    }

    @Test func request_whoseClientLeft_doesNotLockItsKey() async throws {
        let server = try StoreServer()
        server.shelf.gates.close("addBook")
        let client = Task { try await server.add("one", key: "k1") }
        await server.until { server.shelf.gates.waitingCount("addBook") == 1 }
        client.cancel()
        _ = try await client.value
        server.shelf.gates.open("addBook")
        #expect(try await server.add("one", key: "k1").status == 201)
    }

    @Test func request_thatIsRefusedBeforeItsKey_takesNone() async throws {
        let server = try StoreServer()
        #expect(try await server.send(.delete, "/api/v2/books/1", as: nil, [("Idempotency-Key", "k")]).status == 401)
        #expect(try await server.send(.delete, "/api/v2/books/1", as: "staff-1-7", [("Idempotency-Key", "k")]).status == 403)
        #expect(server.metric(#"idempotency_requests_total{result="first"}"#) == "0")
    }

    @Test func store_thatIsFullOrAway_refusesRequestsWithAKeyAlone() async throws {
        let remote = RemoteIdempotency()
        remote.goAway(true)
        for store in [MemoryIdempotency(maximumBytes: 100) as any IdempotencyStore, remote] {
            let server = try StoreServer(idempotency: store)
            let refused = try await server.add("one", key: "k1")
            #expect(refused.status == 503 && refused.code == "SYS002" && refused.headers["retry-after"] != nil)
            #expect(server.shelf.count("addBook") == 0)
            #expect(try await server.add("one").status == 201)
        }
    }

    @Test func request_sentAgainInAnOldVersion_isAnsweredInThatVersion() async throws {
        let server = try StoreServer()
        for replayed in [nil, "true"] {
            let answer = try await server.send(
                .post, "/api/v1/books", [("Idempotency-Key", "k1")], body: #"{"name":"one","rack":"lobby"}"#)
            #expect(answer.data["rack"] as? String == "lobby" && answer.headers["idempotency-replayed"] == replayed)
            #expect(answer.headers["deprecation"] != nil && answer.meta["version"] as? String == "v1")
        }
    }
}
