/// Memory for one decoded name, for names that hold escapes.
final class KeyText {
    private(set) var bytes: UnsafeMutablePointer<UInt8>
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        bytes = .allocate(capacity: self.capacity)
    }

    deinit { bytes.deallocate() }

    /// Makes room for `size` bytes; what was there is lost.
    func require(_ size: Int) {
        guard size > capacity else { return }
        bytes.deallocate()
        capacity = size
        bytes = .allocate(capacity: size)
    }
}
