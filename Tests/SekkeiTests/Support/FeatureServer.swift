import FeatureAPI
import Logging
import NIOCore
import NIOPosix
import Sekkei
import ServiceLifecycle

/// The feature API behind the real server, on a free port.
struct FeatureServer: Sendable {
    let port: Int
    /// Begins a graceful shutdown, as a signal would.
    let shutDown: @Sendable () async -> Void

    /// Serves for the time of `body`, then shuts down gracefully.
    static func run<Result: Sendable>(
        port: Int = 0, _ body: @escaping @Sendable (FeatureServer) async throws -> Result
    ) async throws -> Result {
        try await run(body) { logger, onRunning in
            try Application(
                FeatureAPI.API(features: FeatureService(), items: ItemService(), plain: PlainTestService()),
                authenticator: Authenticator(verifier: TestTokens(), provider: TestCallers()),
                configuration: ServerConfiguration(port: port, eventLoops: 1), logger: logger, onRunning: onRunning)
        }
    }

    /// Serves any application for the time of `body`, then shuts down gracefully.
    static func run<Result: Sendable>(
        _ body: @escaping @Sendable (FeatureServer) async throws -> Result,
        of application: (Logger, @escaping @Sendable (Int) async -> Void) throws -> any Service
    ) async throws -> Result {
        let (ports, running) = AsyncStream.makeStream(of: Int.self)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let application = try application(logger) { running.yield($0) }
        let group = ServiceGroup(services: [application], logger: logger)
        async let served: Void = group.run()
        var iterator = ports.makeAsyncIterator()
        let server = FeatureServer(port: await iterator.next() ?? 0) { await group.triggerGracefulShutdown() }
        let result = await _Concurrency.Task { try await body(server) }.result
        await server.shutDown()
        try await served
        return try result.get()
    }

    /// Sends a request on a connection of its own and reads to the end of it.
    /// - Parameter reading: Called with all that has come so far, whenever more comes.
    func send(
        _ bytes: ByteBuffer, reading: @escaping @Sendable (String) async -> Void = { _ in }
    ) async throws -> String {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connect(host: "127.0.0.1", port: port) {
            channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            // A body that is refused is not read to its end, and cannot be written to it either.
            async let written: Void? = try? outbound.write(bytes)
            var all = ByteBuffer()
            do {
                for try await piece in inbound {
                    all.writeImmutableBuffer(piece)
                    await reading(String(buffer: all))
                }
            } catch is IOError {
                // A reset behind the answer.
            }
            _ = await written
            return String(buffer: all)
        }
    }
}
