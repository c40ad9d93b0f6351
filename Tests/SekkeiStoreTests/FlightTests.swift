import StoreAPI
import Testing

@testable import Sekkei

@Suite struct FlightTests {
    /// Begins requests of which all but the first wait for that.
    private static func begin(_ count: Int, _ server: StoreServer, _ cache: ResponseCacheProbe) async -> [Task<StoreAnswer, any Error>] {
        server.shelf.gates.close("listBooks")
        let first = Task { try await server.get("/api/v2/books") }
        await server.until { server.shelf.gates.waitingCount("listBooks") == 1 }
        let others = (1..<count).map { _ in Task { try await server.get("/api/v2/books") } }
        await server.until { cache.waitingCount == count - 1 }
        return [first] + others
    }

    @Test func requests_forTheSameAnswer_shareOneCall() async throws {
        let server = try StoreServer()
        let requests = await Self.begin(20, server, ResponseCacheProbe(server))
        server.shelf.gates.open("listBooks")
        for request in requests { #expect(try await request.value.status == 200) }
        #expect(server.shelf.count("listBooks") == 1)
        #expect(server.metric(#"cache_requests_total{operation="listBooks",result="shared"}"#) == "19")
        #expect(server.metric(#"cache_requests_total{operation="listBooks",result="miss"}"#) == "1")
    }

    @Test func requests_whoseLeaderFails_areServedByTheNext() async throws {
        let server = try StoreServer()
        let requests = await Self.begin(5, server, ResponseCacheProbe(server))
        server.shelf.gates.fail("listBooks", Breakdown())
        #expect(try await requests[0].value.status == 500)
        await server.until { server.shelf.gates.waitingCount("listBooks") == 1 }
        server.shelf.gates.open("listBooks")
        for request in requests.dropFirst() { #expect(try await request.value.status == 200) }
        #expect(server.shelf.count("listBooks") == 2)
    }

    @Test func requests_whoseLeaderIsCancelled_areServedByTheNext() async throws {
        let server = try StoreServer()
        let requests = await Self.begin(5, server, ResponseCacheProbe(server))
        requests[0].cancel()
        _ = try await requests[0].value
        await server.until { server.shelf.count("listBooks") == 2 }
        server.shelf.gates.open("listBooks")
        for request in requests.dropFirst() { #expect(try await request.value.status == 200) }
        #expect(server.shelf.count("listBooks") == 2)
    }

    @Test func request_thatIsCancelledWhileItWaits_leavesTheOthersWaiting() async throws {
        let server = try StoreServer()
        let probe = ResponseCacheProbe(server)
        let requests = await Self.begin(3, server, probe)
        requests[1].cancel()
        #expect(try await requests[1].value.status == 504)
        #expect(probe.waitingCount == 1)
        server.shelf.gates.open("listBooks")
        for request in [requests[0], requests[2]] { #expect(try await request.value.status == 200) }
        #expect(server.shelf.count("listBooks") == 1)
    }

    @Test func requests_whoseLeaderMissesItsDeadline_areServedByTheNext() async throws {
        let server = try StoreServer()
        server.shelf.gates.close("booksOfRoom")
        let first = Task { try await server.get("/api/v2/books/rooms/hall/count") }
        await server.until { server.shelf.gates.waitingCount("booksOfRoom") == 1 }
        #expect(try await first.value.status == 504)
        let second = Task { try await server.get("/api/v2/books/rooms/hall/count") }
        await server.until { server.shelf.count("booksOfRoom") == 2 }
        server.shelf.gates.open("booksOfRoom")
        #expect(try await second.value.status == 200)
    }

    @Test func table_whenEverybodyIsGone_isEmpty() async {
        let table = FlightTable()
        let key = FlightTable.Key(text: "a", versions: [1])
        let id = table.begin(key)
        #expect(id != nil && table.begin(key) == nil)
        #expect(table.begin(FlightTable.Key(text: "a", versions: [2])) != nil)
        table.abandon(key, id ?? 0)
        let next = table.begin(key)
        #expect(next != nil && next != id)
        // Whoever led before has nothing more to say.
        table.abandon(key, id ?? 0)
        #expect(table.begin(key) == nil)
    }
}

/// Looks at the loads of a server.
struct ResponseCacheProbe: Sendable {
    private let cache: ResponseCache

    init(_ server: StoreServer) {
        cache = server.application.keeping.cache
    }

    var waitingCount: Int { cache.flights.waitingCount }
}
