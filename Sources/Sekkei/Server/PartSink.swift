import NIOCore
import NIOHTTP1

/// Brings what the decoder has read back to the connection: a decoder fires at the handler behind its own.
final class PartSink: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart

    private let connection: HTTPConnection

    init(_ connection: HTTPConnection) {
        self.connection = connection
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        connection.receive(unwrapInboundIn(data))
    }

    /// The decoder also throws what it fires here, and the connection answers what it throws.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if !(error is HTTPParserError) { connection.fail(error) }
    }
}
