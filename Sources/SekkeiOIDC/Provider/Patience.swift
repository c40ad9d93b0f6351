import Sekkei
import Synchronization

/// How long a token may wait for the provider, however many requests that takes.
struct Patience: Sendable {
    /// Nanoseconds of ``MonotonicClock``.
    private let end: UInt64

    /// Begins now.
    init(_ limits: ProviderLimits) {
        end = MonotonicClock.now &+ limits.patience.nanoseconds
    }

    /// What a task results in that others wait for, too; nil where that takes too long. The task goes on all the same.
    func value<Value: Sendable>(of flight: Task<Value, Never>) async -> Value? {
        let now = MonotonicClock.now
        guard now < end else { return nil }
        let rest = Duration.nanoseconds(Int64(clamping: end - now))
        return await withCheckedContinuation { continuation in
            let landing = Landing(continuation)
            let alarm = Task {
                // Cancelled once the flight has landed.
                try? await Task.sleep(for: rest)
                landing.land(nil)
            }
            Task {
                landing.land(await flight.value)
                alarm.cancel()
            }
        }
    }
}

/// Resumes whoever waits, by what comes first.
private final class Landing<Value: Sendable>: Sendable {
    private let waiting: Mutex<CheckedContinuation<Value?, Never>?>

    init(_ continuation: CheckedContinuation<Value?, Never>) {
        waiting = Mutex(continuation)
    }

    func land(_ value: Value?) {
        let continuation = waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
        continuation?.resume(returning: value)
    }
}
