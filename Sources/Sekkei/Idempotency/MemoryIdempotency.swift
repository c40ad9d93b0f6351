import Synchronization

/// Keeps the answers to requests with an `Idempotency-Key` in the memory of one process, within a number of bytes.
///
/// What was answered is never forgotten before its time: where there is no room, new keys are refused (503), and requests
/// without one go on. No caller takes more than a share of the room, so that one cannot use it up for all. An answer whose
/// request was let in is kept even where it goes over the bound: by at most what the requests running at that moment answer.
///
/// A restart forgets everything, and instances do not share it: where that matters, use a store on another machine.
public final class MemoryIdempotency: ImmediateIdempotencyStore {
    private let ledger: Mutex<KeyLedger>
    private let clock: @Sendable () -> UInt64

    /// Makes an empty store.
    /// - Parameters:
    ///   - maximumBytes: What all keys and answers together may take, roughly; 64 MiB by default.
    ///   - maximumBytesPerCaller: What those of one caller may take; a sixteenth of it all by default.
    ///   - clock: Nanoseconds that never go back.
    public init(
        maximumBytes: Int = 64 << 20, maximumBytesPerCaller: Int? = nil,
        clock: @escaping @Sendable () -> UInt64 = { MonotonicClock.now }
    ) {
        ledger = Mutex(KeyLedger(maximumBytes: maximumBytes, maximumBytesPerCaller: maximumBytesPerCaller ?? maximumBytes / 16))
        self.clock = clock
    }

    /// What everything takes, in bytes, roughly.
    public var byteCount: Int { ledger.withLock { $0.byteCount } }

    /// How many keys are taken.
    public var count: Int { ledger.withLock { $0.count } }

    /// Takes a key.
    public func reserveNow(_ key: IdempotencyKey, fingerprint: [UInt8], lease: Int) -> IdempotencyReservation {
        ledger.withLock { $0.reserve(key, fingerprint, lease: lease, at: now) }
    }

    /// Keeps an answer.
    public func completeNow(_ key: IdempotencyKey, token: UInt64, with answer: StoredAnswer, for lifetime: Int) {
        ledger.withLock { $0.complete(key, token, answer, until: now + UInt64(max(lifetime, 0))) }
    }

    /// Frees a key.
    public func releaseNow(_ key: IdempotencyKey, token: UInt64) {
        ledger.withLock { $0.release(key, token) }
    }

    private var now: UInt64 { clock() / 1_000_000 }
}
