import Foundation
import Glibc

/// The totals of `libAllocationCounter.so`, where this process was started with it in `LD_PRELOAD`.
struct AllocationCounter {
    private let mapped: UnsafeMutableRawPointer

    /// Nil where nothing counts.
    init?() {
        guard let path = ProcessInfo.processInfo.environment["ALLOCATION_COUNTS"] else { return nil }
        let descriptor = open(path, O_RDWR)
        defer { close(descriptor) }
        guard let mapped = mmap(nil, 24, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), mapped != MAP_FAILED else { return nil }
        self.mapped = mapped
    }

    /// Blocks taken since the process began.
    var blocks: UInt64 { mapped.load(as: UInt64.self) }
}
