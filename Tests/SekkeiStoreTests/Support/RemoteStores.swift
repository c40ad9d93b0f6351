import Sekkei
import Synchronization

/// A cache that must be waited for, as one on another machine, and that can be away.
final class RemoteCache: CacheStore {
    struct Away: Error {}

    let memory = MemoryCache()
    private let isAway = Mutex(false)

    func goAway(_ away: Bool) { isAway.withLock { $0 = away } }

    private func ask() async throws {
        await Task.yield()
        if isAway.withLock({ $0 }) { throw Away() }
    }

    func find(_ key: CacheKey, tags: [String]) async throws -> CacheLookup {
        try await ask()
        return memory.findNow(key, tags: tags)
    }

    func keep(_ answer: StoredAnswer, under key: CacheKey, tags: [String], versions: [UInt64], for lifetime: Int) async throws {
        try await ask()
        memory.keepNow(answer, under: key, tags: tags, versions: versions, for: lifetime)
    }

    func bump(_ tags: [String]) async throws {
        try await ask()
        memory.bumpNow(tags)
    }
}

/// The same for idempotency.
final class RemoteIdempotency: IdempotencyStore {
    let memory = MemoryIdempotency()
    private let isAway = Mutex(false)

    func goAway(_ away: Bool) { isAway.withLock { $0 = away } }

    private func ask() async throws {
        await Task.yield()
        if isAway.withLock({ $0 }) { throw RemoteCache.Away() }
    }

    func reserve(_ key: IdempotencyKey, fingerprint: [UInt8], lease: Int) async throws -> IdempotencyReservation {
        try await ask()
        return memory.reserveNow(key, fingerprint: fingerprint, lease: lease)
    }

    func complete(_ key: IdempotencyKey, token: UInt64, with answer: StoredAnswer, for lifetime: Int) async throws {
        try await ask()
        memory.completeNow(key, token: token, with: answer, for: lifetime)
    }

    func release(_ key: IdempotencyKey, token: UInt64) async throws {
        try await ask()
        memory.releaseNow(key, token: token)
    }
}
