import NIOCore
import NIOHTTP1
import NIOPosix

/// A provider that knows its keys, on a free loopback port: what a verifier asks before its first token.
final class KeyServer {
    private let channel: any Channel

    init(keys: String) async throws {
        channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(keys: keys))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    var issuer: String { "http://127.0.0.1:\(channel.localAddress?.port ?? 0)" }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let keys: String

        init(keys: String) {
            self.keys = keys
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard case .head(let head) = unwrapInboundIn(data) else { return }
            let issuer = "http://127.0.0.1:\(context.localAddress?.port ?? 0)"
            let body = head.uri == "/keys" ? keys : #"{"issuer":"\#(issuer)","jwks_uri":"\#(issuer)/keys"}"#
            let fields = HTTPHeaders([("Content-Type", "application/json"), ("Content-Length", "\(body.utf8.count)")])
            context.write(wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: fields))), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        }
    }
}
