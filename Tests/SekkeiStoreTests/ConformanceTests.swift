import Sekkei
import SekkeiStoreTesting
import Testing

@Suite struct ConformanceTests {
    @Test(arguments: CacheConformance.checks)
    func memoryCache_always_conforms(check: StoreCheck<any CacheStore>) async throws { try await check.run(on: MemoryCache()) }

    @Test(arguments: CacheConformance.checks)
    func cacheThatWaits_always_conforms(check: StoreCheck<any CacheStore>) async throws { try await check.run(on: RemoteCache()) }

    @Test(arguments: IdempotencyConformance.checks)
    func memoryIdempotency_always_conforms(check: StoreCheck<any IdempotencyStore>) async throws {
        try await check.run(on: MemoryIdempotency())
    }

    @Test(arguments: IdempotencyConformance.checks)
    func idempotencyThatWaits_always_conforms(check: StoreCheck<any IdempotencyStore>) async throws {
        try await check.run(on: RemoteIdempotency())
    }
}
