import Testing

@testable import SekkeiSpec

@Suite struct CacheModelTests {
    private static func operation(_ text: String) throws -> Operation {
        let api = try #require(
            Specs.compile(
                """
                auth:
                  bearer: { scheme: bearer }
                  user: { properties: { id: int64, team: Team } }
                types:
                  Team: { description: A team., properties: { id: int64 } }
                  Thing: { description: A thing., properties: { size: int32 } }
                services:
                  Things:
                    path: /things
                    description: Things.
                    operations:
                      get: { http: "GET /{id}", summary: Get, path: { id: int64 }, returns: Thing, cache: { ttl: 90s\(text) } }
                      open: { http: GET /open, summary: Get, auth: none, returns: Thing, cache: { ttl: 1ms } }
                      put: { http: "PUT /{id}", summary: Put, path: { id: int64 }, body: Thing, idempotency: required, invalidates: ["a:{input.body.size}:{input.path.id}-{user.team.id}"] }
                """
            ).api)
        return try #require(api.operation("get"))
    }

    @Test func cache_withoutMore_isForOneCallerInOneLanguage() throws {
        let cache = try #require(try Self.operation("").cache)
        #expect(cache.ttlMilliseconds == 90_000 && cache.scope == .caller && cache.isLocalized && cache.tags.isEmpty)
    }

    @Test func cache_withAttributes_namesTheirPaths() throws {
        let cache = try #require(try Self.operation(", varyBy: [id, team.id], localized: false").cache)
        #expect(cache.scope == .attributes([["id"], ["team", "id"]]) && !cache.isLocalized)
    }

    @Test func cache_ofEverybody_saysSo() throws {
        #expect(try Self.operation(", shared: true").cache?.scope == .everybody)
        #expect(try Self.operation(", shared: false").cache?.scope == .caller)
    }

    @Test func tags_areTakenApart() throws {
        let tag = try #require(try Self.operation(", tags: [\"a:{input.path.id}:{user.team.id}.b\"]").cache?.tags.first)
        #expect(
            tag.pieces == [
                .text("a:"), .input(.init(place: .path, names: ["id"])), .text(":"), .user(["team", "id"]), .text(".b"),
            ])
    }

    @Test(arguments: ["a", "a:b-c.d_e", "A1", "tasks:{user.id}{user.id}"]) func tag_ofTheGrammar_isTaken(text: String) throws {
        _ = try TagParser.parse(text, Node(.scalar(ScalarText(text: text, style: .plain)), span: Self.span))
    }

    @Test(arguments: [
        "", " a", "1", "a b", "a}", "{user.id}", "a{", "a{}", "a{user}", "a{user.}", "a{input.body}", "a{input.path.a.b}", "a{input.x.y}",
        "a{task.id}", "ä", String(repeating: "a", count: 101),
    ])
    func tag_outsideTheGrammar_isRefused(text: String) {
        #expect(throws: TagParser.Fault.self) {
            _ = try TagParser.parse(text, Node(.scalar(ScalarText(text: text, style: .plain)), span: Self.span))
        }
    }

    private static let span = SourceSpan(file: "a.yaml", start: .init(line: 1, column: 1), end: .init(line: 1, column: 2))
}
