import NIOCore
import NIOHTTP1
import NIOPosix
import Sekkei

/// Sends each request on a connection of its own.
struct ConnectionTransport {
    private typealias Connection = NIOAsyncChannel<HTTPClientResponsePart, RequestPartHandler.OutboundIn>

    let host: String
    let port: Int

    func send(_ request: TestRequest) async throws -> TestResponse {
        let connection = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup).connect(host: host, port: port) {
            channel in
            channel.eventLoop.makeCompletedFuture {
                try channel.pipeline.syncOperations.addHTTPClientHandlers()
                try channel.pipeline.syncOperations.addHandler(RequestPartHandler())
                return try Connection(wrappingChannelSynchronously: channel)
            }
        }
        return try await connection.executeThenClose { inbound, outbound in
            // A body that is refused is not read to its end, and then cannot be written to it either.
            async let written: Void? = try? write(request, to: outbound)
            let response = try await read(inbound)
            _ = await written
            return response
        }
    }

    private func write(_ request: TestRequest, to outbound: NIOAsyncChannelOutboundWriter<RequestPartHandler.OutboundIn>) async throws {
        var headers = HTTPHeaders([("Host", "\(host):\(port)")] + request.headers.map { ($0.name, $0.value) })
        headers.add(name: "Connection", value: "close")
        if let body = request.body { headers.replaceOrAdd(name: "Content-Length", value: String(body.count)) }
        let head = HTTPRequestHead(
            version: .http1_1, method: NIOHTTP1.HTTPMethod(rawValue: request.method), uri: request.target, headers: headers)
        try await outbound.write(.head(head))
        if let body = request.body, !body.isEmpty { try await outbound.write(.body(ByteBuffer(bytes: body))) }
        try await outbound.write(.end(nil))
    }

    private func read(_ inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>) async throws -> TestResponse {
        var head: HTTPResponseHead?
        var body: [UInt8] = []
        var isCut = true
        for try await part in inbound {
            switch part {
            case .head(let start): head = start
            case .body(let piece): body += piece.readableBytesView
            case .end: isCut = false
            }
            if !isCut || body.count >= StreamReader.longestBody { break }
        }
        guard let head else { throw NoAnswer() }
        return TestResponse(
            status: Int(head.status.code), headers: head.headers.map { ($0.name, $0.value) }, body: body, isCut: isCut)
    }

    /// The connection ended before an answer came.
    struct NoAnswer: Error, CustomStringConvertible {
        var description: String { "the connection ended without an answer" }
    }
}

/// Turns parts that may be sent between tasks into those that NIO encodes.
private final class RequestPartHandler: ChannelOutboundHandler {
    typealias OutboundIn = HTTPPart<HTTPRequestHead, ByteBuffer>
    typealias OutboundOut = HTTPClientRequestPart

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part: OutboundOut =
            switch unwrapOutboundIn(data) {
            case .head(let head): .head(head)
            case .body(let bytes): .body(.byteBuffer(bytes))
            case .end(let trailers): .end(trailers)
            }
        context.write(wrapOutboundOut(part), promise: promise)
    }
}
