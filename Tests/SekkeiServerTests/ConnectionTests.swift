import NIOCore
import NIOEmbedded
import Testing

@testable import Sekkei

/// The connection on a channel without a socket: what real sockets cannot show at will.
@Suite struct ConnectionTests {
    private static let get = Array("GET /a HTTP/1.1\r\nHost: a\r\n\r\n".utf8)

    @Test func answer_toOneRequest_isOneBuffer() throws {
        let connection = try EmbeddedConnection(TestResponder())
        try connection.send(Self.get)
        let first = try connection.channel.readOutbound(as: ByteBuffer.self)
        #expect(first.map { String(buffer: $0).hasSuffix("\r\n\r\n/a") } == true)
        #expect(try connection.channel.readOutbound(as: ByteBuffer.self) == nil)
    }

    @Test func phases_followTheBytes() throws {
        let connection = try EmbeddedConnection(TestResponder())
        #expect(connection.phase == .fresh)
        try connection.send("\r\n".utf8)
        #expect(connection.phase == .fresh)
        try connection.send("POST / HTTP/1.1\r\nHost".utf8)
        #expect(connection.phase == .head)
        try connection.send(": a\r\nContent-Length: 2\r\n\r\n1".utf8)
        #expect(connection.phase == .body)
        try connection.send("2\r\n".utf8)
        #expect(connection.phase == .idle)
        #expect(try connection.statuses() == [200])
    }

    @Test func request_whileTheClientDoesNotRead_waits() throws {
        let responder = TestResponder()
        let connection = try EmbeddedConnection(responder)
        connection.channel.isWritable = false
        connection.channel.pipeline.fireChannelWritabilityChanged()
        try connection.send(Self.get)
        #expect(responder.responded.isEmpty)
        connection.channel.isWritable = true
        connection.channel.pipeline.fireChannelWritabilityChanged()
        connection.channel.embeddedEventLoop.run()
        #expect(try connection.statuses() == [200])
    }

    @Test func pipeline_beyondTheBurst_goesOnInAnotherTurn() throws {
        let responder = TestResponder()
        let connection = try EmbeddedConnection(responder, .testing { $0.limits.maxPipelinedRequests = 2 })
        try connection.channel.writeInbound(ByteBuffer(bytes: Self.get + Self.get + Self.get + Self.get + Self.get))
        #expect(responder.responded.count == 2)
        connection.channel.embeddedEventLoop.run()
        #expect(responder.responded.count == 5)
    }

    @Test func shutdown_betweenRequests_closesAtOnce() throws {
        let connection = try EmbeddedConnection(TestResponder())
        try connection.send(Self.get)
        connection.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(!connection.channel.isActive && connection.phase == .closed)
    }

    @Test func shutdown_amidARequest_letsItFinish() throws {
        let connection = try EmbeddedConnection(TestResponder())
        try connection.send(Self.get.dropLast(2))
        connection.channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
        #expect(connection.channel.isActive)
        try connection.send("\r\n".utf8)
        #expect(String(decoding: try connection.received(), as: UTF8.self).contains("Connection: close"))
    }

    @Test func error_ofTheChannel_closesItWithoutAnAnswer() throws {
        let connection = try EmbeddedConnection(TestResponder())
        connection.channel.pipeline.fireErrorCaught(TestFailure("reset"))
        #expect(!connection.channel.isActive)
        #expect(try connection.received().isEmpty)
    }

    @Test func bytes_afterTheLastAnswer_areThrownAway() throws {
        let responder = TestResponder()
        let connection = try EmbeddedConnection(responder)
        try connection.send("BAD\r\n\r\n".utf8)
        try connection.send(Self.get)
        #expect(try connection.statuses() == [400])
        #expect(responder.responded.isEmpty && responder.finished.isEmpty)
    }

    @Test func answerToAFault_thatCannotBeSent_isABareError() throws {
        struct Broken: Responder {
            func admit(_ request: Request) -> Admission { .answer(bad) }
            func respond(to request: Request) -> Outcome { .answer(bad) }
            func answer(to request: Request?, fault: ConnectionFault) -> Answer { bad }
            func finished(_ request: Request, status: Int, bytes: Int) {}
            private var bad: Answer { Answer(status: 200, headers: [("X", "\n")]) }
        }
        let channel = EmbeddedChannel()
        let connection = HTTPConnection(
            responder: Broken(), settings: ConnectionSettings(.testing()), loop: LoopContext(channel.embeddedEventLoop), logger: .silent)
        try channel.pipeline.syncOperations.addHandlers([connection, PartSink(connection)])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        try channel.writeInbound(ByteBuffer(bytes: Self.get))
        let answer = try #require(try channel.readOutbound(as: ByteBuffer.self))
        #expect(String(buffer: answer).hasPrefix("HTTP/1.1 500 Internal Server Error\r\n"))
    }
}
