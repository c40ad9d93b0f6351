import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What this process takes from the allocator, where `libAllocationCounter.so` stands in front of it.
struct AllocationCounter {
    private static let variable = "ALLOCATION_COUNTS"
    private static let size = 3 * MemoryLayout<UInt64>.size
    private let counts: UnsafeMutableRawPointer

    /// Blocks since the process began; one that is made larger or smaller counts once more.
    var blocks: UInt64 { counts.load(as: UInt64.self) }

    /// Runs the program anew with the counter in front of its allocator, ends with its status, and never returns; goes on where that has been
    /// done.
    /// - Returns: Nil where no counter lies beside the program.
    static func begin() throws -> AllocationCounter? {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment[variable] { return try AllocationCounter(path: path) }
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let library = program.deletingLastPathComponent().appendingPathComponent("libAllocationCounter.so").path
        guard FileManager.default.isReadableFile(atPath: library) else { return nil }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("allocations-\(UUID().uuidString)")
        try Data(count: size).write(to: file)
        let process = Process()
        process.executableURL = program
        process.arguments = Array(CommandLine.arguments.dropFirst())
        process.environment = environment.merging(["LD_PRELOAD": library, variable: file.path]) { $1 }
        try process.run()
        process.waitUntilExit()
        try FileManager.default.removeItem(at: file)
        exit(process.terminationStatus)
    }

    private init(path: String) throws {
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        guard let mapped = mmap(nil, Self.size, PROT_READ, MAP_SHARED, descriptor, 0), mapped != MAP_FAILED else {
            throw CocoaError(.fileReadUnknown, userInfo: [NSFilePathErrorKey: path])
        }
        counts = mapped
    }
}
