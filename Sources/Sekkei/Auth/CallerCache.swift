import Synchronization

/// Callers of the last moments by credential, so that a repeated token costs a look-up.
///
/// It holds a bounded number of entries for a short time: a change of a caller's attributes is seen after ``lifetime`` at the latest,
/// and at once where the application revokes the entry.
final class CallerCache<Caller: Sendable>: Sendable {
    private struct Entry {
        var known: KnownCaller<Caller>
        var expires: UInt64
    }

    private struct State {
        var entries: [String: Entry] = [:]
        /// Grows with every revocation: what was found out before it may be outdated.
        var revocations = 0
    }

    private let state = Mutex(State())
    private let capacity: Int
    /// Nanoseconds.
    private let lifetime: UInt64

    init(capacity: Int, lifetime: Duration) {
        self.capacity = capacity
        self.lifetime = UInt64(max(0, lifetime / .nanoseconds(1)))
    }

    func caller(for credential: String, now: UInt64 = MonotonicClock.now) -> KnownCaller<Caller>? {
        state.withLock { state in
            guard let entry = state.entries[credential] else { return nil }
            if entry.expires > now { return entry.known }
            state.entries[credential] = nil
            return nil
        }
    }

    /// To be asked for before a caller is looked up that is to be inserted.
    var revocations: Int { state.withLock { $0.revocations } }

    /// - Parameter revocations: Those before the look-up; where there has been another one since, nothing is kept.
    func insert(_ known: KnownCaller<Caller>, for credential: String, since revocations: Int, now: UInt64 = MonotonicClock.now) {
        guard lifetime > 0, capacity > 0 else { return }
        let expires = now &+ min(lifetime, known.remaining)
        state.withLock { state in
            guard state.revocations == revocations else { return }
            if state.entries.count >= capacity { Self.makeRoom(in: &state.entries, capacity, now) }
            state.entries[credential] = Entry(known: known, expires: expires)
        }
    }

    func revoke(subject: String) {
        state.withLock { state in
            state.revocations += 1
            state.entries = state.entries.filter { $0.value.known.subject != subject }
        }
    }

    func revoke(credential: String) {
        state.withLock { state in
            state.revocations += 1
            state.entries[credential] = nil
        }
    }

    /// Drops what has expired, and half of the rest where that does not suffice: cheap, and rare enough.
    private static func makeRoom(in entries: inout [String: Entry], _ capacity: Int, _ now: UInt64) {
        entries = entries.filter { $0.value.expires > now }
        guard entries.count >= capacity else { return }
        for key in Array(entries.keys.prefix(entries.count - capacity / 2)) { entries[key] = nil }
    }
}
