import NIOCore
import NIOEmbedded
import Testing

@testable import Sekkei

@Suite struct ProgressTests {
    @Test func stall_isAClientThatTookNothing() {
        var stall = WriteStall()
        #expect(stall.deadline == .max)
        stall.watch(until: 5, pending: 100)
        #expect(stall.deadline == 5)
        #expect(stall.isStalled(pending: 100) && stall.isStalled(pending: 120) && !stall.isStalled(pending: 99))
        stall.stop()
        #expect(stall.deadline == .max)
    }

    @Test(arguments: [(5, true, true), (6, false, true), (4, true, false), (0, true, false)])
    func stream_ofKnownLength_mayNeitherPassNorMissIt(count: Int, isAllowed: Bool, isComplete: Bool) {
        var progress = StreamProgress(status: 200, framing: .length(5))
        #expect(progress.allows(count) == isAllowed)
        progress.sent = min(count, 5)
        #expect(progress.isComplete == isComplete)
    }

    @Test func stream_ofUnknownLength_mayEndAnywhere() {
        let progress = StreamProgress(status: 200, framing: .chunked)
        #expect(progress.allows(1_000_000) && progress.isComplete)
    }

    @Test func openFiles_leaveRoomForConnections() {
        #expect(OpenFileLimit.makeRoom(for: 1) == 1)
        #expect(OpenFileLimit.makeRoom(for: 100_000_000) < 100_000_000)
    }

    @Test func listener_thatCannotAccept_pausesInsteadOfFailing() throws {
        let reads = ReadCounter()
        let channel = EmbeddedChannel(handlers: [reads, AcceptPause(logger: .silent)])
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        let before = reads.count
        channel.pipeline.fireErrorCaught(IOError(errnoCode: 24, reason: "accept"))
        channel.pipeline.read()
        #expect(reads.count == before)
        channel.embeddedEventLoop.advanceTime(by: .milliseconds(100))
        #expect(reads.count == before + 1)
        try channel.throwIfErrorCaught()
    }

    private final class ReadCounter: ChannelOutboundHandler {
        typealias OutboundIn = Never
        private(set) var count = 0

        func read(context: ChannelHandlerContext) {
            count += 1
            context.read()
        }
    }
}
