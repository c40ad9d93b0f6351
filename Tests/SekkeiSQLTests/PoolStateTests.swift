import Testing

@testable import SekkeiSQL

@Suite struct PoolStateTests {
    private typealias State = PoolState<String>
    private let start = ContinuousClock.now

    private func connection(_ name: String, openedAt: ContinuousClock.Instant) -> PooledConnection<String> {
        PooledConnection(connection: name, openedAt: openedAt, idleSince: openedAt)
    }

    private func state(size: Int = 1, overflow: Int = 0, waiters: Int = 10) -> State {
        State(configuration: PoolConfiguration(size: size, overflow: overflow, maximumWaiters: waiters), now: start)
    }

    private func describe(_ acquisition: State.Acquisition) -> String {
        switch acquisition {
        case .use(let connection, let ping): "use \(connection.connection)\(ping ? " after ping" : "")"
        case .replace(let connection): "replace \(connection.connection)"
        case .open: "open"
        case .wait: "wait"
        case .refuse(let error): "refuse \(error.code)"
        }
    }

    private func describe(_ release: State.Release) -> String {
        switch release {
        case .nothing: "nothing"
        case .close(let connection): "close \(connection.connection)"
        case .hand(let connection, let waiter): "hand \(connection.connection) to \(waiter)"
        case .letOpen(let waiter): "let \(waiter) open"
        }
    }

    @Test func acquire_whenEmpty_opensUpToSizeAndOverflowThenWaits() {
        var state = state(size: 2, overflow: 1)
        #expect((1...4).map { _ in describe(state.acquire(now: start)) } == ["open", "open", "open", "wait"])
        #expect(state.leased == 3)
    }

    @Test func acquire_whenTooManyWait_isRefused() {
        var state = state(waiters: 1)
        _ = state.acquire(now: start)
        #expect(describe(state.acquire(now: start)) == "wait")
        state.enqueue(1, now: start)
        #expect(describe(state.acquire(now: start)) == "refuse queueFull")
    }

    @Test func acquire_whenIdle_takesTheMostRecentlyUsed() {
        var state = state(size: 2)
        _ = [state.acquire(now: start), state.acquire(now: start)]
        _ = state.release(connection("a", openedAt: start), now: start)
        _ = state.release(connection("b", openedAt: start), now: start)
        #expect(describe(state.acquire(now: start)) == "use b")
        #expect(describe(state.acquire(now: start)) == "use a")
    }

    @Test func acquire_whenConnectionWasIdleOrIsOld_pingsOrReplacesIt() {
        var state = state()
        _ = state.acquire(now: start)
        _ = state.release(connection("a", openedAt: start), now: start)
        #expect(describe(state.acquire(now: start + .seconds(1))) == "use a after ping")
        _ = state.release(connection("a", openedAt: start), now: start + .seconds(2))
        #expect(describe(state.acquire(now: start + .seconds(3600))) == "replace a")
        #expect(state.leased == 1)
    }

    @Test func release_whenOthersWait_handsOverInOrder() {
        var state = state()
        _ = state.acquire(now: start)
        for id in 1...3 { state.enqueue(id, now: start) }
        let removals = [state.removeWaiter(2), state.removeWaiter(2)]
        #expect(removals == [true, false])
        #expect(describe(state.release(connection("a", openedAt: start), now: start)) == "hand a to 1")
        #expect(describe(state.abandon()) == "let 3 open")
        #expect(describe(state.release(connection("b", openedAt: start), now: start)) == "nothing")
        #expect(state.leased == 0)
    }

    @Test func release_whenBeyondSize_closes() {
        var state = state(size: 1, overflow: 1)
        _ = [state.acquire(now: start), state.acquire(now: start)]
        #expect(describe(state.release(connection("a", openedAt: start), now: start)) == "close a")
        #expect(describe(state.abandon()) == "nothing")
        #expect(describe(state.release(connection("b", openedAt: start), now: start)) == "nothing")
        #expect(state.idle.map(\.connection) == ["b"])
    }

    @Test func expire_whenDeadlinesPass_removesTheOldest() {
        var state = state()
        _ = state.acquire(now: start)
        state.enqueue(1, now: start)
        state.enqueue(2, now: start + .seconds(2))
        #expect(state.nextDeadline == start + .seconds(5))
        #expect(state.expire(now: start + .seconds(4)) == [])
        #expect(state.expire(now: start + .seconds(6)) == [1])
        #expect(state.nextDeadline == start + .seconds(7))
        #expect(state.expire(now: start + .seconds(60)) == [2])
        #expect(state.nextDeadline == nil)
    }

    @Test func close_whenInUse_isDrainedAfterTheLastRelease() {
        var state = state(size: 3)
        _ = [state.acquire(now: start), state.acquire(now: start)]
        _ = state.release(connection("a", openedAt: start), now: start)
        state.enqueue(9, now: start)
        let (idle, waiters) = state.close()
        #expect(idle.map(\.connection) == ["a"])
        #expect(waiters == [9])
        #expect(!state.isDrained)
        #expect(describe(state.acquire(now: start)) == "refuse closed")
        #expect(describe(state.release(connection("b", openedAt: start), now: start)) == "close b")
        #expect(!state.isDrained)
        _ = state.abandon()
        #expect(state.isDrained)
    }

    @Test func waiters_whenManyComeAndGo_stayInOrder() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(seed: seed)
        var state = state(waiters: .max)
        var model: [Int] = []
        _ = state.acquire(now: start)
        for id in 0..<5000 {
            switch Int.random(in: 0..<3, using: &generator) {
            case 0 where !model.isEmpty:
                #expect(describe(state.abandon()) == "let \(model.removeFirst()) open", "seed \(seed)")
            case 1 where !model.isEmpty:
                let removed = model.remove(at: Int.random(in: 0..<model.count, using: &generator))
                let isRemoved = state.removeWaiter(removed)
                #expect(isRemoved, "seed \(seed)")
            default:
                state.enqueue(id, now: start)
                model.append(id)
            }
            #expect(state.waiterCount == model.count, "seed \(seed)")
        }
    }
}
