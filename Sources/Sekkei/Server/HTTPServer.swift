import HummingbirdCore
import HummingbirdTLS
public import Logging
import NIOCore
import NIOPosix
import NIOSSL
public import ServiceLifecycle

/// An HTTP/1.1 server (RFC 9112) that hands requests to a ``Responder``.
///
/// On a graceful shutdown it stops accepting, closes idle connections, ends event streams, lets running requests finish and
/// cancels what is left after ``ServerTimeouts/drain``.
public struct HTTPServer: Service {
    private let responder: any Responder
    private let configuration: ServerConfiguration
    private let logger: Logger
    private let onRunning: @Sendable (_ port: Int) async -> Void

    /// Creates a server; it opens no port before ``run()``.
    /// - Parameter onRunning: Called once the server listens, with the port it got.
    public init(
        responder: any Responder, configuration: ServerConfiguration = ServerConfiguration(), logger: Logger,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.responder = responder
        self.configuration = configuration
        self.logger = logger
        self.onRunning = onRunning
    }

    /// Serves until a graceful shutdown, or the cancellation of the task it runs in, has ended the last connection.
    /// - Throws: ``ServerError`` where it cannot start.
    public func run() async throws {
        try configuration.validate()
        let tls = try configuration.tls?.load(logger)
        try resolveHost()
        let group = MultiThreadedEventLoopGroup(numberOfThreads: configuration.eventLoops ?? System.coreCount)
        let loops = LoopContexts(group, constant: tls == nil ? .empty : .strictTransport)
        let result: Result<Void, any Error>
        do {
            try await serve(on: group, loops, tls)
            result = .success(())
        } catch {
            result = .failure(error)
        }
        try await close(group, loops)
        try result.get()
    }

    /// Looks the host up before anything is started that an unknown one would leave half done.
    private func resolveHost() throws {
        do {
            _ = try SocketAddress.makeAddressResolvingHost(configuration.host, port: configuration.port)
        } catch {
            throw cannotListen(error)
        }
    }

    private func serve(on group: any EventLoopGroup, _ loops: LoopContexts, _ tls: LoadedTLS?) async throws {
        let channel = ServerChannel(responder: responder, settings: ConnectionSettings(configuration), loops: loops)
        guard let tls else { return try await serve(channel, on: group, loops) }
        let secured: TLSChannel<ServerChannel>
        do {
            secured = try TLSChannel(channel, tlsConfiguration: tls.configuration)
        } catch {
            throw ServerError(.unusableCertificate, "cannot use the certificate and the private key together: \(error)")
        }
        async let _ = tls.renew()
        try await serve(secured, on: group, loops)
    }

    private func serve(_ channel: some ServerChildChannel, on group: any EventLoopGroup, _ loops: LoopContexts) async throws {
        do {
            try await ServerRun(server: makeServer(channel, on: group), loops: loops, drain: configuration.timeouts.drain).complete()
        } catch let error where !(error is CancellationError) {
            throw cannotListen(error)
        }
    }

    private func cannotListen(_ error: any Error) -> ServerError {
        let isUnknown = error is SocketAddressError || error is SocketAddressError.UnknownHost
        let reason = SystemReason(error)?.text ?? (isUnknown ? "unknown host" : "\(error)")
        return ServerError(.cannotListen, "cannot listen on \(configuration.host):\(configuration.port): \(reason)")
    }

    private func makeServer<Channel: ServerChildChannel>(_ channel: Channel, on group: any EventLoopGroup) -> Server<Channel> {
        let connections = OpenFileLimit.makeRoom(for: configuration.limits.maxConnections)
        if connections < configuration.limits.maxConnections {
            logger.warning("the process may open few files", metadata: ["connections": "\(connections)"])
        }
        return Server(
            childChannelSetup: channel,
            configuration: HummingbirdCore.ServerConfiguration(
                address: .hostname(configuration.host, port: configuration.port), backlog: configuration.backlog,
                availableConnectionsDelegate: .maximum(connections, logger: logger)),
            onServerRunning: { [logger, onRunning] listener in
                do {
                    try await listener.eventLoop.submit {
                        try listener.pipeline.syncOperations.addHandler(AcceptPause(logger: logger), position: .first)
                    }.get()
                } catch {
                    logger.debug("the server closed while it started", metadata: ["error": "\(error)"])
                }
                await onRunning(listener.localAddress?.port ?? 0)
            },
            eventLoopGroup: group, logger: logger)
    }

    /// Ends the loops once no request's task needs them. A service that ignores its cancellation keeps its thread: a
    /// loop that is gone could not run it to its end.
    private func close(_ group: MultiThreadedEventLoopGroup, _ loops: LoopContexts) async throws {
        let running = try await loops.settle(waitingAtMost: .seconds(2))
        guard running == 0 else {
            logger.warning("requests go on after the shutdown", metadata: ["requests": "\(running)"])
            return
        }
        try await group.shutdownGracefully()
    }
}
