import Synchronization

/// Callers of the last moments by credential, so that a repeated token costs a look-up.
///
/// It holds a bounded number of entries for a short time: a change of a caller's attributes is seen after ``lifetime`` at the latest,
/// and at once where the application revokes the entry.
final class CallerCache<Caller: Sendable>: Sendable {
    private struct Entry {
        var caller: Caller
        var subject: String?
        var expires: UInt64
    }

    private let entries = Mutex<[String: Entry]>([:])
    private let capacity: Int
    /// Nanoseconds.
    private let lifetime: UInt64

    init(capacity: Int, lifetime: Duration) {
        self.capacity = capacity
        self.lifetime = UInt64(max(0, lifetime / .nanoseconds(1)))
    }

    func caller(for credential: String, now: UInt64 = MonotonicClock.now) -> Caller? {
        entries.withLock { entries in
            guard let entry = entries[credential] else { return nil }
            if entry.expires > now { return entry.caller }
            entries[credential] = nil
            return nil
        }
    }

    /// - Parameter remaining: Nanoseconds for which the credential itself is good.
    func insert(_ caller: Caller, for credential: String, subject: String?, remaining: UInt64, now: UInt64 = MonotonicClock.now) {
        guard lifetime > 0, capacity > 0 else { return }
        entries.withLock { entries in
            if entries.count >= capacity { Self.makeRoom(in: &entries, capacity, now) }
            entries[credential] = Entry(caller: caller, subject: subject, expires: now + min(lifetime, remaining))
        }
    }

    func revoke(subject: String) {
        entries.withLock { entries in entries = entries.filter { $0.value.subject != subject } }
    }

    func revoke(credential: String) {
        entries.withLock { $0[credential] = nil }
    }

    /// Drops what has expired, and half of the rest where that does not suffice: cheap, and rare enough.
    private static func makeRoom(in entries: inout [String: Entry], _ capacity: Int, _ now: UInt64) {
        entries = entries.filter { $0.value.expires > now }
        guard entries.count >= capacity else { return }
        for key in Array(entries.keys.prefix(entries.count - capacity / 2)) { entries[key] = nil }
    }
}
