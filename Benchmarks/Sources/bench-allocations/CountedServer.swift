import Foundation
import Glibc

/// `bench-api` in a process of its own, with the counter in front of its allocator.
final class CountedServer {
    let port = sockaddr_in.freePort()
    private let process = Process()
    private let file: URL
    private let mapped: UnsafeMutableRawPointer

    /// Starts the server and waits until it accepts connections.
    /// - Parameter folder: Where the server and the counter lie.
    /// - Throws: Where one of them is missing, or the server does not start within ten seconds.
    init(folder: URL) throws {
        let counter = folder.appendingPathComponent("libAllocationCounter.so")
        let program = folder.appendingPathComponent("bench-api")
        for needed in [counter, program] where !FileManager.default.isReadableFile(atPath: needed.path) {
            throw BenchmarkFailure("\(needed.lastPathComponent) is missing: build the whole package first")
        }
        file = FileManager.default.temporaryDirectory.appendingPathComponent("allocations-\(UUID().uuidString)")
        try Data(count: MemoryLayout<AllocationCounts>.size).write(to: file)
        mapped = try Self.map(file)
        process.executableURL = program
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PORT": "\(port)", "LOG_LEVEL": "error", "LD_PRELOAD": counter.path, "ALLOCATION_COUNTS": file.path]) { $1 }
        try process.run()
        try waitUntilReady()
    }

    /// The totals since the server began.
    var counts: AllocationCounts { mapped.load(as: AllocationCounts.self) }

    func stop() {
        process.terminate()
        process.waitUntilExit()
        munmap(mapped, MemoryLayout<AllocationCounts>.size)
        try? FileManager.default.removeItem(at: file)
    }

    private func waitUntilReady() throws {
        for _ in 0..<100 {
            if process.isRunning, (try? KeepAliveClient(port: port)) != nil { return }
            usleep(100_000)
        }
        stop()
        throw BenchmarkFailure("the server does not start")
    }

    private static func map(_ file: URL) throws -> UnsafeMutableRawPointer {
        let descriptor = open(file.path, O_RDWR)
        defer { close(descriptor) }
        let mapped = mmap(nil, MemoryLayout<AllocationCounts>.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
        guard let mapped, mapped != MAP_FAILED else { throw BenchmarkFailure("\(file.path) cannot be mapped") }
        return mapped
    }
}
