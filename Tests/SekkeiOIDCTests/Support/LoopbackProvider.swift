import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A provider of our own on a free loopback port that answers as a test wants, well or badly.
final class LoopbackProvider: Sendable {
    struct Reply: Sendable {
        var status = 200
        var headers = [("Content-Type", "application/json")]
        var body = ""
        /// Waits before anything is sent.
        var delay: TimeAmount = .zero
        /// Sends the body byte by byte and never comes to an end.
        var drips = false
        /// Closes the connection without an answer.
        var hangsUp = false
    }

    struct Asked: Sendable {
        var method: HTTPMethod
        var path: String
        var authorization: String?
        var body: String
    }

    typealias Script = @Sendable (Asked) -> Reply

    private let script: Mutex<Script>
    private let asked = Mutex<[Asked]>([])
    private let channel = Mutex<(any Channel)?>(nil)

    private init(_ script: @escaping Script) {
        self.script = Mutex(script)
    }

    /// Runs a test with a provider; it is closed afterwards.
    static func with<R: Sendable>(
        _ script: @escaping Script = { _ in Reply(status: 404) }, _ body: (LoopbackProvider) async throws -> R
    ) async throws -> R {
        let provider = LoopbackProvider(script)
        try await provider.open(port: 0)
        do {
            let result = try await body(provider)
            await provider.close()
            return result
        } catch {
            await provider.close()
            throw error
        }
    }

    var port: Int { channel.withLock { $0?.localAddress?.port } ?? 0 }
    var issuer: String { "http://127.0.0.1:\(port)/realm" }
    var requests: [Asked] { asked.withLock { $0 } }

    func requests(of suffix: String) -> Int { requests.count { $0.path.hasSuffix(suffix) } }

    func play(_ new: @escaping Script) { script.withLock { $0 = new } }

    func open(port: Int) async throws {
        let server = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(self))
                }
            }
        let bound = try await server.bind(host: "127.0.0.1", port: port).get()
        channel.withLock { $0 = bound }
    }

    func close() async {
        try? await channel.withLock { $0 }?.close()
    }

    fileprivate func reply(_ request: Asked) -> Reply {
        asked.withLock { $0.append(request) }
        return script.withLock { $0 }(request)
    }
}

private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let provider: LoopbackProvider
    private var head: HTTPRequestHead?
    private var body = ""

    init(_ provider: LoopbackProvider) {
        self.provider = provider
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            self.head = head
            body = ""
        case .body(let buffer): body += String(buffer: buffer)
        case .end:
            guard let head else { return }
            let asked = LoopbackProvider.Asked(
                method: head.method, path: head.uri, authorization: head.headers.first(name: "Authorization"), body: body)
            let reply = provider.reply(asked)
            let channel = context.channel
            context.eventLoop.scheduleTask(in: reply.delay) { Self.send(reply, channel) }
        }
    }

    private static func send(_ reply: LoopbackProvider.Reply, _ channel: any Channel) {
        if reply.hangsUp { return channel.close(promise: nil) }
        var headers = HTTPHeaders(reply.headers)
        if !reply.drips { headers.add(name: "Content-Length", value: String(reply.body.utf8.count)) }
        let head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: reply.status), headers: headers)
        channel.writeAndFlush(HTTPServerResponsePart.head(head), promise: nil)
        if reply.drips { return drip(channel) }
        channel.write(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: reply.body))), promise: nil)
        channel.writeAndFlush(HTTPServerResponsePart.end(nil), promise: nil)
    }

    private static func drip(_ channel: any Channel) {
        guard channel.isActive else { return }
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: " "))), promise: nil)
        channel.eventLoop.scheduleTask(in: .milliseconds(20)) { drip(channel) }
    }
}
