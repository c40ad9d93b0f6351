import Synchronization

/// A value that is made when somebody first asks for it, and then kept.
final class Lazily<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    /// The value. Whoever asks while it is being made makes it, too: nobody waits on an event loop, and the first one is kept.
    var value: Value {
        if let value = known.withLock({ $0 }) { return value }
        let made = make()
        return known.withLock { known in
            let value = known ?? made
            known = value
            return value
        }
    }
}
