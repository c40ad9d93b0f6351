import Synchronization

/// A clock that stands still until it is moved, for stores that take one.
public final class ManualClock: Sendable {
    private let time: Mutex<UInt64>

    /// Begins far from zero, so that times before the begin are times, too.
    public init(nanoseconds: UInt64 = 1_000_000_000_000_000) {
        time = Mutex(nanoseconds)
    }

    /// Nanoseconds.
    public var now: UInt64 { time.withLock { $0 } }

    /// Moves it on.
    public func advance(milliseconds: Int) {
        time.withLock { $0 += UInt64(milliseconds) * 1_000_000 }
    }
}
