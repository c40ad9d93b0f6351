import Foundation
import Glibc

/// What this process has taken from the allocator, where `libAllocationCounter.so` stands in front of it.
enum AllocationCount {
    private static let mapped: UnsafeMutableRawPointer? = {
        guard let path = ProcessInfo.processInfo.environment["ALLOCATION_COUNTS"] else { return nil }
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        guard descriptor >= 0, let mapped = mmap(nil, 3 * 8, PROT_READ, MAP_SHARED, descriptor, 0), mapped != MAP_FAILED else { return nil }
        return mapped
    }()

    /// Blocks so far; nil where nobody counts.
    static var current: UInt64? { mapped?.load(as: UInt64.self) }

    /// Runs this program once more with the counter.
    /// - Returns: The status with which that ends.
    static func runCounted() throws -> Int32 {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let counter = program.deletingLastPathComponent().appendingPathComponent("libAllocationCounter.so")
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("allocations-\(UUID().uuidString)")
        try Data(count: 3 * 8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = program
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["LD_PRELOAD": counter.path, "ALLOCATION_COUNTS": file.path]) { $1 }
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
