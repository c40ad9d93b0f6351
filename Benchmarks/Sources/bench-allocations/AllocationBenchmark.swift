import Foundation

/// Prints what `bench-api` takes from the allocator for one request of each workload, over a socket.
///
/// Ends with 1 where a workload takes more blocks than its bound.
@main
struct AllocationBenchmark {
    private static let warmUp = 1_000
    private static let requests = 2_000

    static func main() {
        do {
            try run()
        } catch {
            FileHandle.standardError.write(Data("bench-allocations: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run() throws {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        let server = try CountedServer(folder: folder)
        defer { server.stop() }
        print("workload\tblocks\tbytes\tfreed\tbound")
        var isWithinBounds = true
        for workload in Workload.all {
            let spent = try measure(workload, server)
            let blocks = Double(spent.blocks) / Double(requests)
            let line = [blocks, Double(spent.bytes) / Double(requests), Double(spent.freed) / Double(requests)]
                .map { String(format: "%.1f", $0) }
            print(([workload.name] + line + ["\(workload.bound)"]).joined(separator: "\t"))
            isWithinBounds = isWithinBounds && Int(blocks.rounded()) <= workload.bound
        }
        guard isWithinBounds else { throw BenchmarkFailure("a workload takes more blocks than its bound") }
    }

    private static func measure(_ workload: Workload, _ server: CountedServer) throws -> AllocationCounts {
        let client = try KeepAliveClient(port: server.port)
        for _ in 0..<warmUp { try client.send(workload) }
        let before = server.counts
        for _ in 0..<requests { try client.send(workload) }
        return server.counts - before
    }
}
