import Synchronization
import Testing

@testable import SekkeiSQL

@Suite struct ConnectionPoolTests {
    /// Hands out numbers and remembers what was closed.
    private final class Source: Sendable {
        let opened = Mutex(0)
        let closed = Mutex<[Int]>([])
        let failures = Mutex(0)

        func pool(_ configuration: PoolConfiguration, ping: @escaping @Sendable (Int) async -> Bool = { _ in true }) -> ConnectionPool<Int>
        {
            ConnectionPool(
                configuration: configuration,
                open: {
                    let fails = self.failures.withLock { failures in
                        failures -= 1
                        return failures >= 0
                    }
                    if fails { throw SQLError(.unavailable, "intended") }
                    return self.opened.withLock { opened in
                        opened += 1
                        return opened
                    }
                },
                close: { connection in self.closed.withLock { $0.append(connection) } },
                ping: ping)
        }
    }

    /// How many connections were in use at once.
    private final class Usage: Sendable {
        private let counts = Mutex((now: 0, most: 0))

        var most: Int { counts.withLock(\.most) }

        func change(by difference: Int) {
            counts.withLock { $0 = ($0.now + difference, max($0.most, $0.now + difference)) }
        }
    }

    private func use(_ pool: ConnectionPool<Int>, reusable: Bool = true) async throws -> Int {
        try await pool.withConnection(isReusable: { _ in reusable }) { $0 }
    }

    @Test func pool_whenUsedOneAfterTheOther_opensOne() async throws {
        let source = Source()
        let pool = source.pool(PoolConfiguration(size: 2))
        for _ in 0..<5 { #expect(try await use(pool) == 1) }
        #expect(pool.activeConnections == 0)
    }

    @Test func pool_whenConnectionIsNotReusable_replacesIt() async throws {
        let source = Source()
        let pool = source.pool(PoolConfiguration(size: 1, overflow: 0))
        #expect(try await use(pool, reusable: false) == 1)
        #expect(try await use(pool) == 2)
        #expect(source.closed.withLock { $0 } == [1])
    }

    @Test func pool_whenPingFails_replacesTheConnection() async throws {
        let source = Source()
        let pool = source.pool(PoolConfiguration(size: 1, pingAfterIdle: .zero), ping: { $0 > 1 })
        #expect(try await use(pool) == 1)
        #expect(try await use(pool) == 2)
        #expect(try await use(pool) == 2)
    }

    @Test func pool_whenOpeningFails_givesThePlaceBack() async throws {
        let source = Source()
        source.failures.withLock { $0 = 3 }
        let pool = source.pool(PoolConfiguration(size: 1, overflow: 0))
        for _ in 0..<3 { await #expect(throws: SQLError.self) { try await use(pool) } }
        #expect(try await use(pool) == 1)
        #expect(pool.activeConnections == 0)
    }

    @Test func pool_whenManyCompete_servesAllWithinItsSize() async throws {
        let source = Source()
        let pool = source.pool(PoolConfiguration(size: 3, overflow: 2, acquireTimeout: .seconds(60)))
        let usage = Usage()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<300 {
                group.addTask {
                    try await pool.withConnection(isReusable: { _ in task % 7 > 0 }) { _ in
                        usage.change(by: 1)
                        await Task.yield()
                        usage.change(by: -1)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(usage.most <= 5)
        #expect(pool.activeConnections == 0)
        await pool.shutDown()
        #expect(source.closed.withLock { $0.sorted() } == Array(1...source.opened.withLock { $0 }))
    }

    @Test func pool_whenNothingBecomesFree_timesOutWithItsError() async throws {
        let pool = Source().pool(PoolConfiguration(size: 1, overflow: 0, acquireTimeout: .milliseconds(5)))
        try await pool.withConnection(isReusable: { _ in true }) { _ in
            for _ in 0..<2 {
                let error = await #expect(throws: SQLError.self) { _ = try await use(pool) }
                #expect(error?.code == .acquireTimeout)
                #expect(error?.isUnavailable == true)
            }
        }
        #expect(try await use(pool) == 1)
    }

    @Test func pool_whenWaiterIsCancelled_hearsItAndServesTheNext() async throws {
        let pool = Source().pool(PoolConfiguration(size: 1, overflow: 0, acquireTimeout: .seconds(60)))
        let waiting = try await pool.withConnection(isReusable: { _ in true }) { _ in
            let cancelled = Task { try await use(pool) }
            let waiting = Task { try await use(pool) }
            await Task.yield()
            cancelled.cancel()
            await #expect(throws: CancellationError.self) { try await cancelled.value }
            return waiting
        }
        #expect(try await waiting.value == 1)
    }

    @Test func shutDown_whenInUse_waitsAndRefusesOthers() async throws {
        let source = Source()
        let pool = source.pool(PoolConfiguration(size: 1, overflow: 0, acquireTimeout: .seconds(60)))
        let (waiter, closing) = try await pool.withConnection(isReusable: { _ in true }) { _ in
            let waiter = Task { try await use(pool) }
            let closing = Task { await pool.shutDown() }
            let error = await #expect(throws: SQLError.self) { try await waiter.value }
            #expect(error?.code == .closed)
            #expect(source.closed.withLock { $0 } == [])
            return (waiter, closing)
        }
        await closing.value
        #expect(source.closed.withLock { $0 } == [1])
        _ = await waiter.result
        await pool.shutDown()
    }
}
