import Logging
import Sekkei

/// A server on a free port that lives as long as a closure runs.
enum LoopbackServer {
    static func run<Result: Sendable>(
        _ responder: any Responder, _ body: @escaping @Sendable (_ port: Int) async throws -> Result
    ) async throws -> Result {
        let (ports, running) = AsyncStream.makeStream(of: Int.self)
        let server = HTTPServer(
            responder: responder, configuration: ServerConfiguration(port: 0, eventLoops: 1),
            logger: Logger(label: "sekkei.testing") { _ in SwiftLogNoOpLogHandler() }, onRunning: { running.yield($0) })
        return try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask {
                defer { running.finish() }
                try await server.run()
                return nil
            }
            group.addTask {
                for await port in ports { return try await body(port) }
                return nil
            }
            defer { group.cancelAll() }
            while let result = try await group.next() {
                if let result { return result }
            }
            throw CancellationError()
        }
    }
}
