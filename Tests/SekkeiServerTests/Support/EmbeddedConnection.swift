import NIOCore
import NIOEmbedded

@testable import Sekkei

/// A connection on a channel without a socket.
final class EmbeddedConnection {
    let channel: EmbeddedChannel
    private let connection: HTTPConnection

    init(_ responder: TestResponder, _ configuration: ServerConfiguration = .testing()) throws {
        channel = EmbeddedChannel()
        connection = HTTPConnection(
            responder: responder, settings: ConnectionSettings(configuration), loop: LoopContext(channel.embeddedEventLoop),
            logger: .silent)
        try channel.pipeline.syncOperations.addHandlers([connection, PartSink(connection)])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    var phase: ConnectionPhase { connection.state.phase }

    func send(_ bytes: some Sequence<UInt8>) throws {
        guard channel.isActive else { return }
        try channel.writeInbound(ByteBuffer(bytes: bytes))
        channel.embeddedEventLoop.run()
    }

    func endInput() {
        guard channel.isActive else { return }
        channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
        channel.embeddedEventLoop.run()
    }

    /// Everything written since the last look.
    func received() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while let piece = try channel.readOutbound(as: ByteBuffer.self) { bytes += piece.readableBytesView }
        return bytes
    }

    /// The statuses of all answers since the last look, each of which is one buffer.
    func statuses() throws -> [Int] {
        var statuses: [Int] = []
        while let piece = try channel.readOutbound(as: ByteBuffer.self) {
            let line = String(buffer: piece).split(separator: " ", maxSplits: 2)
            guard line.count == 3, line[0] == "HTTP/1.1", let status = Int(line[1]) else { throw TestFailure("not a head: \(line)") }
            statuses.append(status)
        }
        return statuses
    }
}
