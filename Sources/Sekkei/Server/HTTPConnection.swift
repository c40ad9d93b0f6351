import Logging
import NIOCore
import NIOHTTP1

/// One connection: decodes requests, asks the responder for answers and writes them. All of it happens on its event loop.
///
/// The rules are those of ``ConnectionState``; here is what touches the channel. The decoder hands its messages to the
/// next handler of the pipeline, a ``PartSink``, which brings them back here.
final class HTTPConnection: ChannelDuplexHandler, DeadlineOwner, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let responder: any Responder
    let settings: ConnectionSettings
    let loop: LoopContext
    let logger: Logger
    let decoder: HTTPRequestDecoder
    var context: ChannelHandlerContext?
    var allocator = ByteBufferAllocator()
    var remoteAddress: SocketAddress?
    var state = ConnectionState()

    // What has come in.
    var window = MessageWindow()
    var isPumping = false
    /// The decoder has given up at a method that it does not know; the line is awaited to see whether it is one at all.
    var awaitsRefusedLine = false
    var isResumeScheduled = false
    var isReadHeld = false
    var burst = 0

    // The request in work.
    var request: Request?
    var isHead = false
    var isHTTP10 = false
    /// Counts requests, and answers given in a task's stead: what a task brings under an older number comes too late.
    var serial: UInt64 = 0
    var task: Task<Void, Never>?
    var stream: StreamProgress?

    // What goes out.
    var isWritable = true
    var needsFlush = false
    var isOutputShut = false

    // Deadlines.
    var deadlineRow = -1
    var phaseDeadline = UInt64.max
    var taskDeadline = UInt64.max
    var probeDeadline = UInt64.max
    var probeInterval: UInt64 = 0
    var stall = WriteStall()
    var armedPhase: ConnectionPhase?
    var armedSerial: UInt64 = 0

    init(responder: any Responder, settings: ConnectionSettings, loop: LoopContext, logger: Logger) {
        self.responder = responder
        self.settings = settings
        self.loop = loop
        self.logger = logger
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = settings.limits.maxHeaderBytes
        limits.maxHeaderListSize = settings.limits.maxHeaderBytes
        limits.maxHeaderFieldCount = settings.limits.maxHeaderCount
        decoder = HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        allocator = context.channel.allocator
        decoder.decoderAdded(context: context)
        if context.channel.isActive { start(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        decoder.decoderRemoved(context: context)
        self.context = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        leave()
        context.fireChannelInactive()
    }

    private func start(_ context: ChannelHandlerContext) {
        guard deadlineRow < 0, state.phase == .fresh else { return }
        remoteAddress = context.remoteAddress
        loop.add(self)
        arm()
        if loop.isQuiescing { quiesce() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed {
            closeInput()
        } else if event is ChannelShouldQuiesceEvent {
            quiesce()
        }
        context.fireUserInboundEventTriggered(event)
    }
}
