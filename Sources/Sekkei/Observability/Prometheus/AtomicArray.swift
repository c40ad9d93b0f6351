import Synchronization

/// A fixed number of counters side by side, each changed without a lock.
///
/// Relaxed ordering throughout: a reader sees every increment in the end, but not one counter in step with another.
struct AtomicArray: ~Copyable, @unchecked Sendable {
    let count: Int
    private let base: UnsafeMutablePointer<Atomic<UInt64>>

    init(count: Int) {
        self.count = count
        base = .allocate(capacity: count)
        for index in 0..<count { (base + index).initialize(to: Atomic(0)) }
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    /// Adds and wraps: a figure that overflows looks like a restart to whoever reads it.
    @inline(__always)
    func add(_ amount: UInt64, at index: Int) {
        precondition(index >= 0 && index < count)
        base[index].wrappingAdd(amount, ordering: .relaxed)
    }

    func load(at index: Int) -> UInt64 {
        precondition(index >= 0 && index < count)
        return base[index].load(ordering: .relaxed)
    }
}
