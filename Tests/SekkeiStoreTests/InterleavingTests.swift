import Sekkei
import StoreAPI
import Synchronization
import Testing

/// Whatever happens at the same time: who has been told that a change was made never sees what was there before it.
@Suite struct InterleavingTests {
    /// The last change of each book that somebody was told of.
    private final class Acknowledged: Sendable {
        private let names = Mutex<[Int: Int]>([:])
        private let lastNumber = Mutex(0)

        /// A number that no change had before.
        func number() -> Int {
            lastNumber.withLock { number in
                number += 1
                return number
            }
        }

        func note(_ book: Int, _ number: Int) { names.withLock { $0[book] = max($0[book] ?? 0, number) } }
        func last(_ book: Int) -> Int { names.withLock { $0[book] ?? 0 } }
    }

    private static let books = 3

    @Test(arguments: [false, true]) func reads_amongChangesAndFailures_neverShowWhatWasBeforeAnAcknowledgedChange(isRemote: Bool)
        async throws
    {
        let seed = UInt64.random(in: .min ... .max)
        let server = try StoreServer(cache: isRemote ? RemoteCache() : MemoryCache(maximumBytes: 20_000))
        for book in 1...Self.books { try await server.add("\(book * 0)") }
        let acknowledged = Acknowledged()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    var random = TestRandom(seed: seed &+ UInt64(worker))
                    for _ in 0..<150 {
                        try await Self.step(&random, server, acknowledged, seed)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(server.shelf.count("listBooks") > 0, "seed \(seed)")
    }

    private static func step(
        _ random: inout TestRandom, _ server: StoreServer, _ acknowledged: Acknowledged, _ seed: UInt64
    ) async throws {
        let book = 1 + random.next(books)
        let version = random.next(2) == 0 ? "v1" : "v2"
        let caller = "admin-1-\(random.next(3))"
        switch random.next(8) {
        case 0: try await change(book, as: caller, version, acknowledged.number(), server, acknowledged)
        case 1:
            server.shelf.failNextChange(Breakdown())
            try await change(book, as: caller, version, acknowledged.number(), server, acknowledged)
        case 2: server.shelf.failNextRead(Breakdown())
        case 3, 4:
            let least = (1...books).map(acknowledged.last)
            let answer = try await server.get("/api/\(version)/books", as: caller)
            guard answer.status == 200 else { return }
            let seen = answer.items.map { Int($0["name"] as? String ?? "") ?? -1 }
            #expect(zip(seen, least).allSatisfy { $0 >= $1 }, "seed \(seed): \(seen) after \(least)")
        default:
            let least = acknowledged.last(book)
            let answer = try await server.get("/api/\(version)/books/\(book)", as: caller)
            guard answer.status == 200 else { return }
            let seen = Int(answer.data["name"] as? String ?? "") ?? -1
            #expect(seen >= least, "seed \(seed): \(seen) after \(least)")
        }
    }

    /// Numbers grow, but two changes of a book may be made in the other order: the shelf keeps the greater one.
    private static func change(
        _ book: Int, as caller: String, _ version: String, _ number: Int, _ server: StoreServer, _ acknowledged: Acknowledged
    ) async throws {
        let answer = try await server.send(.patch, "/api/\(version)/books/\(book)", as: caller, body: #"{"name":"\#(number)"}"#)
        if answer.status == 200, let name = answer.data["name"] as? String, let made = Int(name) { acknowledged.note(book, made) }
    }
}
