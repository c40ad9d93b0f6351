import LimitedAPI
import Logging
import NIOCore
import NIOPosix
import Sekkei
import ServiceLifecycle
import Synchronization

/// The limited API behind the real server, on a free port.
struct LimitedServer: Sendable {
    let port: Int
    let service: GateService

    static func run(
        _ limits: RateLimits = RateLimits(), trusting proxies: TrustedProxies = .none, registry: PrometheusRegistry = PrometheusRegistry(),
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        _ body: @escaping @Sendable (LimitedServer) async throws -> Void
    ) async throws {
        let (ports, running) = AsyncStream.makeStream(of: Int.self)
        let service = GateService()
        let application = try Application(
            LimitedAPI.API(gates: service, gatesV1: service), authenticator: Authenticator(verifier: GateTokens(), provider: GateCallers()),
            configuration: ServerConfiguration(port: 0, eventLoops: 2), rateLimits: limits, trustedProxies: proxies, registry: registry,
            logger: logger, onRunning: { running.yield($0) })
        let group = ServiceGroup(services: [application], logger: logger)
        async let served: Void = group.run()
        var iterator = ports.makeAsyncIterator()
        let server = LimitedServer(port: await iterator.next() ?? 0, service: service)
        let result = await _Concurrency.Task { try await body(server) }.result
        await group.triggerGracefulShutdown()
        try await served
        try result.get()
    }

    /// Sends a request on a connection of its own.
    func send(_ method: String, _ path: String, _ headers: [String: String] = [:], body: String = "") async throws -> LimitedReply {
        var text = "\(method) \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n"
        if !body.isEmpty { text += "Content-Type: application/json\r\n" }
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        return LimitedReply(text: try await exchange(text + "\r\n" + body))
    }

    func get(_ path: String, token: String, _ headers: [String: String] = [:]) async throws -> LimitedReply {
        try await send("GET", path, headers.merging(["Authorization": "Bearer \(token)"]) { $1 })
    }

    private func exchange(_ bytes: String) async throws -> String {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connect(host: "127.0.0.1", port: port) {
            channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: bytes))
            var all = ByteBuffer()
            for try await piece in inbound { all.writeImmutableBuffer(piece) }
            return String(buffer: all)
        }
    }
}
