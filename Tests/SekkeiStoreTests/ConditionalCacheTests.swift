import Sekkei
import StoreAPI
import Testing

@Suite struct ConditionalCacheTests {
    @Test(arguments: ["v1", "v2"], ["en", "ja"])
    func read_ofWhatTheCallerHas_isAnsweredWith304(version: String, language: String) async throws {
        let server = try StoreServer()
        let language = [("Accept-Language", language)]
        let first = try await server.get("/api/\(version)/books", language)
        let tag = try #require(first.headers["etag"])
        #expect(tag.hasPrefix("W/\""))
        for condition in [tag, "*", "\"other\", \(tag)"] {
            let answer = try await server.get("/api/\(version)/books", language + [("If-None-Match", condition)])
            #expect(answer.status == 304 && answer.text.isEmpty && answer.headers["etag"] == tag)
            #expect(answer.headers["cache-control"] == "private, max-age=30" && answer.age == 0 && answer.headers["vary"] != nil)
            #expect(answer.headers["content-type"] == nil)
        }
        #expect(server.shelf.count("listBooks") == 1)
    }

    @Test func tag_isTheSameForTheSameStateAndAnotherForAnother() async throws {
        let server = try StoreServer()
        let reload = [("Cache-Control", "no-cache")]
        let first = try await server.get("/api/v2/books", reload)
        #expect(try await server.get("/api/v2/books", reload).headers["etag"] == first.headers["etag"])
        let unchanged = try await server.get("/api/v2/books", reload + [("If-None-Match", first.headers["etag"] ?? "")])
        #expect(unchanged.status == 304)
        try await server.add("one")
        let changed = try await server.get("/api/v2/books", [("If-None-Match", first.headers["etag"] ?? "")])
        #expect(changed.status == 200 && changed.headers["etag"] != first.headers["etag"])
    }

    /// The first request says what it has; nobody else may be given its 304.
    @Test func condition_ofTheRequestThatLoads_isNotKept() async throws {
        let server = try StoreServer()
        try await server.add("one")
        let first = try await server.get("/api/v2/books/1", [("If-None-Match", "\"1-v2-en\"")])
        #expect(first.status == 304)
        let second = try await server.get("/api/v2/books/1")
        #expect(second.status == 200 && second.data["name"] as? String == "one" && server.shelf.count("getBook") == 1)
    }

    @Test func row_withAVersion_hasThatInItsTag() async throws {
        let server = try StoreServer()
        try await server.add("one")
        for _ in 0..<2 {
            #expect(try await server.get("/api/v2/books/1").headers["etag"] == "\"1-v2-en\"")
            #expect(try await server.get("/api/v2/books/1", [("If-None-Match", "\"1-v2-en\"")]).status == 304)
            #expect(try await server.get("/api/v2/books/1", [("If-Match", "\"1-v2-en\"")]).status == 200)
            #expect(try await server.get("/api/v2/books/1", [("If-Match", "\"2-v2-en\"")]).status == 412)
        }
        _ = try await server.send(.patch, "/api/v2/books/1", body: #"{"name":"two"}"#)
        #expect(try await server.get("/api/v2/books/1").headers["etag"] == "\"2-v2-en\"")
    }
}
