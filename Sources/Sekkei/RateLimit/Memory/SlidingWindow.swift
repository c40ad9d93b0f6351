/// The requests of one identity that still count, oldest first, as runs: how many came within a millisecond.
///
/// It takes 8 bytes for each run and grows with use, up to 1,024 runs. So it is exact for limits up to 1,024, and for higher ones as
/// long as no more than 1,024 different milliseconds have requests. Beyond, or where the memory of all windows is used up, runs are
/// merged: a request then counts up to a 512th of the window longer (more where memory is short), and never shorter.
struct SlidingWindow {
    static let longest = 1024
    private static let shortest = 4
    private static let countBits: UInt64 = 24
    private static let countMask: UInt64 = 1 << countBits - 1

    /// A ring of a power of two: milliseconds, and in the lowest 24 bits the count.
    private var ring = ContiguousArray<UInt64>()
    private var head: Int32 = 0
    private var runs: Int32 = 0
    /// How many requests count.
    private(set) var used: Int32 = 0

    var isEmpty: Bool { runs == 0 }
    /// The runs for which memory is held beyond the first few.
    var spill: Int { max(0, ring.count - Self.shortest) }

    /// Forgets what counts no more.
    mutating func expire(at now: UInt64, window: UInt64) {
        while runs > 0 {
            let run = ring[Int(head)]
            guard run >> Self.countBits + window <= now else { return }
            used -= Int32(truncatingIfNeeded: run & Self.countMask)
            head = (head + 1) & Int32(ring.count - 1)
            runs -= 1
        }
    }

    /// Counts a request.
    /// - Parameter mayGrow: Whether there is memory for twice as many runs.
    mutating func add(at now: UInt64, window: UInt64, mayGrow: Bool) {
        used += 1
        if runs > 0 {
            let last = place(runs - 1)
            if ring[last] >> Self.countBits >= now {
                ring[last] += 1
                return
            }
        }
        if Int(runs) == ring.count { makeRoom(at: now, window: window, mayGrow: mayGrow) }
        runs += 1
        ring[place(runs - 1)] = now << Self.countBits | 1
    }

    /// Takes back the newest request.
    mutating func removeLast() {
        guard runs > 0 else { return }
        let last = place(runs - 1)
        ring[last] -= 1
        used -= 1
        if ring[last] & Self.countMask == 0 { runs -= 1 }
    }

    /// Milliseconds until at most so many requests count.
    func wait(at now: UInt64, window: UInt64, until count: Int32) -> UInt64 {
        var left = used
        for offset in 0..<runs {
            let run = ring[place(offset)]
            left -= Int32(truncatingIfNeeded: run & Self.countMask)
            if left <= count { return run >> Self.countBits + window - now }
        }
        return 0
    }

    private func place(_ offset: Int32) -> Int { Int((head + offset) & Int32(ring.count - 1)) }

    private mutating func makeRoom(at now: UInt64, window: UInt64, mayGrow: Bool) {
        if ring.count < Self.shortest || mayGrow && ring.count < Self.longest {
            resize(to: max(Self.shortest, ring.count * 2))
        } else {
            coarsen(window: window)
        }
    }

    private mutating func resize(to capacity: Int) {
        var larger = ContiguousArray<UInt64>(repeating: 0, count: capacity)
        for offset in 0..<runs { larger[Int(offset)] = ring[place(offset)] }
        ring = larger
        head = 0
    }

    /// Moves runs to the next mark of a grid, so that at most half of the ring and one are left. What stands on a mark stays there: doing
    /// it again adds no delay.
    private mutating func coarsen(window: UInt64) {
        let grid = max(1, (window + UInt64(ring.count / 2) - 1) / UInt64(ring.count / 2))
        var kept: Int32 = 0
        for offset in 0..<runs {
            let run = ring[place(offset)]
            let mark = (run >> Self.countBits + grid - 1) / grid * grid
            let count = run & Self.countMask
            if kept > 0, ring[place(kept - 1)] >> Self.countBits == mark {
                ring[place(kept - 1)] += count
            } else {
                ring[place(kept)] = mark << Self.countBits | count
                kept += 1
            }
        }
        runs = kept
    }
}
