/// The totals that the counter keeps in its file, in the order of its header.
struct AllocationCounts: BitwiseCopyable {
    var blocks: UInt64
    var bytes: UInt64
    var freed: UInt64

    static func - (later: AllocationCounts, earlier: AllocationCounts) -> AllocationCounts {
        AllocationCounts(
            blocks: later.blocks - earlier.blocks, bytes: later.bytes - earlier.bytes, freed: later.freed - earlier.freed)
    }
}
