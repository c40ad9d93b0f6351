import Synchronization

/// Counts per row and status code.
///
/// The hundred codes of one class lie on a page of their own, which is made when the first of them is counted: most endpoints
/// answer with codes of two classes only.
struct StatusCounts: ~Copyable, @unchecked Sendable {
    private typealias Page = UnsafeMutablePointer<Atomic<UInt64>>

    private static let classes = 5
    private static let codes = 100

    private let rows: Int
    private let pages: UnsafeMutablePointer<Atomic<UnsafeMutableRawPointer?>>
    private let others: AtomicArray

    init(rows: Int) {
        self.rows = rows
        pages = .allocate(capacity: rows * Self.classes)
        for index in 0..<rows * Self.classes { (pages + index).initialize(to: Atomic(nil)) }
        others = AtomicArray(count: rows)
    }

    deinit {
        for index in 0..<rows * Self.classes {
            if let page = pages[index].load(ordering: .acquiring) { Self.free(page.assumingMemoryBound(to: Atomic<UInt64>.self)) }
        }
        pages.deinitialize(count: rows * Self.classes)
        pages.deallocate()
    }

    @inline(__always)
    func increment(row: Int, status: Int) {
        precondition(row >= 0 && row < rows)
        let code = UInt(bitPattern: status &- 100)
        guard code < UInt(Self.classes * Self.codes) else { return others.add(1, at: row) }
        let (place, offset) = code.quotientAndRemainder(dividingBy: UInt(Self.codes))
        page(at: row * Self.classes + Int(place))[Int(offset)].wrappingAdd(1, ordering: .relaxed)
    }

    /// Calls `body` with every code counted so far, ascending, and at last with nil for all codes outside 100 to 599.
    func forEach(row: Int, _ body: (_ status: Int?, _ count: UInt64) -> Void) {
        for place in 0..<Self.classes {
            guard let page = pages[row * Self.classes + place].load(ordering: .acquiring) else { continue }
            let counts = page.assumingMemoryBound(to: Atomic<UInt64>.self)
            for offset in 0..<Self.codes {
                let count = counts[offset].load(ordering: .relaxed)
                if count > 0 { body((place + 1) * Self.codes + offset, count) }
            }
        }
        let count = others.load(at: row)
        if count > 0 { body(nil, count) }
    }

    @inline(__always)
    private func page(at index: Int) -> Page {
        guard let page = pages[index].load(ordering: .acquiring) else { return makePage(at: index) }
        return page.assumingMemoryBound(to: Atomic<UInt64>.self)
    }

    @inline(never)
    private func makePage(at index: Int) -> Page {
        let fresh = Page.allocate(capacity: Self.codes)
        for offset in 0..<Self.codes { (fresh + offset).initialize(to: Atomic(0)) }
        let (exchanged, winner) = pages[index].compareExchange(
            expected: nil, desired: UnsafeMutableRawPointer(fresh), successOrdering: .acquiringAndReleasing, failureOrdering: .acquiring)
        guard !exchanged, let winner else { return fresh }
        Self.free(fresh)
        return winner.assumingMemoryBound(to: Atomic<UInt64>.self)
    }

    private static func free(_ page: Page) {
        page.deinitialize(count: codes)
        page.deallocate()
    }
}
