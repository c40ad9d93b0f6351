/// Watches whether a client takes anything of what lies ready for it.
struct WriteStall {
    /// When to look again; `UInt64.max` while nothing waits.
    private(set) var deadline = UInt64.max
    private var pending = 0

    mutating func watch(until deadline: UInt64, pending: Int) {
        self.deadline = deadline
        self.pending = pending
    }

    mutating func stop() {
        deadline = .max
    }

    /// Whether the client has taken nothing since the last look.
    func isStalled(pending: Int) -> Bool {
        pending >= self.pending
    }
}
