import Sekkei
import SekkeiStoreTesting
import Synchronization
import Testing

@Suite struct MemoryIdempotencyTests {
    private static func key(_ number: Int, caller: String = "caller") -> IdempotencyKey {
        IdempotencyKey(text: "\(caller) \(number)", caller: caller)
    }

    /// Runs a request to its end; false where it was not let in.
    @discardableResult
    private static func run(_ store: MemoryIdempotency, _ key: IdempotencyKey, size: Int = 500) -> Bool {
        guard case .reserved(let token) = store.reserveNow(key, fingerprint: [1], lease: 1_000) else { return false }
        store.completeNow(key, token: token, with: .sample(1, size: size), for: 60_000)
        return true
    }

    @Test func store_whenItIsFull_refusesNewKeysAndForgetsNone() {
        let store = MemoryIdempotency(maximumBytes: 100_000, maximumBytesPerCaller: 100_000)
        var known: [IdempotencyKey] = []
        for number in 0..<1_000 where Self.run(store, Self.key(number)) { known.append(Self.key(number)) }
        #expect(known.count > 50 && known.count < 1_000)
        #expect(store.reserveNow(Self.key(1_001), fingerprint: [1], lease: 1_000) == .full)
        for key in known { #expect(store.reserveNow(key, fingerprint: [1], lease: 1_000) == .finished(.sample(1, size: 500))) }
        #expect(store.byteCount <= 101_000)
    }

    @Test func caller_whoTakesAKeyForEverything_leavesRoomForOthers() {
        let store = MemoryIdempotency(maximumBytes: 160_000)
        for number in 0..<5_000 { Self.run(store, Self.key(number, caller: "greedy")) }
        #expect(store.byteCount < 20_000)
        #expect(Self.run(store, Self.key(1, caller: "other")))
    }

    @Test func store_whenAnswersEnd_hasRoomAgain() {
        let now = Mutex<UInt64>(0)
        let store = MemoryIdempotency(maximumBytes: 100_000, maximumBytesPerCaller: 100_000) { now.withLock { $0 } }
        for number in 0..<1_000 { Self.run(store, Self.key(number)) }
        #expect(!Self.run(store, Self.key(2_000)))
        now.withLock { $0 += 61_000 * 1_000_000 }
        #expect(Self.run(store, Self.key(2_000)))
        #expect(store.count == 1)
    }

    @Test func keys_thatAreTakenAndFreedOverAndOver_takeNoMemory() {
        let store = MemoryIdempotency(maximumBytes: 100_000)
        for number in 0..<100_000 {
            guard case .reserved(let token) = store.reserveNow(Self.key(number), fingerprint: [1], lease: 3_600_000) else {
                Issue.record("refused at \(number)")
                return
            }
            store.releaseNow(Self.key(number), token: token)
        }
        #expect(store.count == 0 && store.byteCount == 0)
    }

    @Test func answer_thatIsLargerThanTheRoomLeft_isKeptAllTheSame() {
        let store = MemoryIdempotency(maximumBytes: 10_000, maximumBytesPerCaller: 10_000)
        #expect(Self.run(store, Self.key(1), size: 50_000))
        #expect(store.reserveNow(Self.key(1), fingerprint: [1], lease: 1_000) == .finished(.sample(1, size: 50_000)))
        #expect(store.reserveNow(Self.key(2), fingerprint: [1], lease: 1_000) == .full)
    }
}
