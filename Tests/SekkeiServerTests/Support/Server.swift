import Logging
import ServiceLifecycle

@testable import Sekkei

/// A server under test.
struct RunningServer: Sendable {
    let port: Int
    /// Begins a graceful shutdown, as a signal would.
    let shutDown: @Sendable () async -> Void

    func connect() throws -> RawClient { try RawClient(port: port) }
}

extension ServerConfiguration {
    /// A free port, two loops, and timeouts that no test runs into by accident.
    static func testing(_ change: (inout ServerConfiguration) -> Void = { _ in }) -> ServerConfiguration {
        var configuration = ServerConfiguration(port: 0, eventLoops: 2)
        configuration.timeouts.head = .seconds(30)
        configuration.timeouts.linger = .seconds(2)
        configuration.timeouts.drain = .seconds(3)
        change(&configuration)
        return configuration
    }
}

/// Runs a server on a free port for the time of `body`, then shuts it down gracefully.
func withServer<Result: Sendable>(
    _ responder: any Responder, _ configuration: ServerConfiguration = .testing(),
    _ body: @escaping @Sendable (RunningServer) async throws -> Result
) async throws -> Result {
    try await withService({ HTTPServer(responder: responder, configuration: configuration, logger: .silent, onRunning: $0) }, body)
}

/// Runs an application on a free port for the time of `body`, then shuts it down gracefully.
func withApplication<Result: Sendable>(
    _ api: AnswersAPI, _ configuration: ServerConfiguration = .testing(), cursorKey: CursorKey = CursorKey(), routes: [RawRoute] = [],
    logger: Logger = .silent, _ body: @escaping @Sendable (RunningServer) async throws -> Result
) async throws -> Result {
    try await withService(
        {
            try Application(
                api, configuration: configuration, cursorKey: cursorKey, routes: routes, logger: logger, onRunning: $0)
        }, body)
}

/// Runs a service that listens on a free port for the time of `body`, then shuts it down gracefully.
private func withService<Result: Sendable>(
    _ service: (@escaping @Sendable (Int) async -> Void) throws -> any Service,
    _ body: @escaping @Sendable (RunningServer) async throws -> Result
) async throws -> Result {
    let (ports, running) = AsyncStream.makeStream(of: Int.self)
    let server = try service { running.yield($0) }
    let group = ServiceGroup(services: [server], logger: .silent)
    return try await withThrowingTaskGroup(of: Result?.self) { tasks in
        tasks.addTask {
            defer { running.finish() }
            try await group.run()
            return nil
        }
        tasks.addTask {
            var iterator = ports.makeAsyncIterator()
            guard let port = await iterator.next() else { return nil }
            do {
                let result = try await body(RunningServer(port: port) { await group.triggerGracefulShutdown() })
                await group.triggerGracefulShutdown()
                return result
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
        }
        var result: Result?
        for try await value in tasks { result = value ?? result }
        guard let result else { throw TestFailure("the server did not run") }
        return result
    }
}

extension Logger {
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

struct TestFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Waits until something becomes true, far longer than it should take.
func eventually(_ condition: @Sendable () async -> Bool) async throws {
    for _ in 0..<1000 {
        if await condition() { return }
        try await Task.sleep(for: .milliseconds(20))
    }
    throw TestFailure("it never became true")
}
