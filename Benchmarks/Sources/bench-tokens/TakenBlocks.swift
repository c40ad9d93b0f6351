import Foundation
import Glibc

/// What this process takes from the allocator, where the counter stands in front of it.
struct TakenBlocks {
    private let counts: UnsafeMutableRawPointer

    /// Runs the program anew with the counter in front of its allocator; goes on where that has been done, or where there is none.
    static func begin() throws -> TakenBlocks? {
        let environment = ProcessInfo.processInfo.environment
        if let path = environment["ALLOCATION_COUNTS"] { return try TakenBlocks(path: path) }
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let counter = program.deletingLastPathComponent().appendingPathComponent("libAllocationCounter.so").path
        guard FileManager.default.isReadableFile(atPath: counter) else { return nil }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("blocks-\(UUID().uuidString)")
        try Data(count: 24).write(to: file)
        let process = Process()
        process.executableURL = program
        process.environment = environment.merging(["LD_PRELOAD": counter, "ALLOCATION_COUNTS": file.path]) { $1 }
        try process.run()
        process.waitUntilExit()
        try FileManager.default.removeItem(at: file)
        exit(process.terminationStatus)
    }

    /// Blocks since the process began.
    var count: UInt64 { counts.load(as: UInt64.self) }

    private init?(path: String) throws {
        let descriptor = open(path, O_RDWR)
        defer { close(descriptor) }
        guard let mapped = mmap(nil, 24, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), mapped != MAP_FAILED else { return nil }
        counts = mapped
    }
}
