import Logging
import NIOCore

/// Keeps a server listening when a connection cannot be accepted, most often for want of file descriptors: it pauses a
/// moment instead of passing the error on, which would end the server.
final class AcceptPause: ChannelDuplexHandler {
    typealias InboundIn = any Channel
    typealias OutboundIn = Never
    typealias OutboundOut = Never

    private let logger: Logger
    private var isPaused = false
    private var isReadHeld = false

    init(logger: Logger) {
        self.logger = logger
    }

    func read(context: ChannelHandlerContext) {
        if isPaused {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard context.channel.isActive else { return context.fireErrorCaught(error) }
        guard !isPaused else { return }
        logger.error("cannot accept connections", metadata: ["error": "\(error)"])
        isPaused = true
        context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(100)) {
            self.isPaused = false
            guard self.isReadHeld else { return }
            self.isReadHeld = false
            context.read()
        }
    }
}
