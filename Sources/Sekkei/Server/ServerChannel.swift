import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Sets up accepted connections, and waits for each of them to close.
struct ServerChannel: ServerChildChannel {
    struct Value: ServerChildChannelValue {
        let channel: any Channel
    }

    let responder: any Responder
    let settings: ConnectionSettings
    let loops: LoopContexts

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            // One read a turn: more would pile up pipelined requests that have to wait.
            try channel.syncOptions?.setOption(.maxMessagesPerRead, value: 1)
            let connection = HTTPConnection(
                responder: responder, settings: settings, loop: loops.context(of: channel.eventLoop), logger: logger)
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(connection)
            try pipeline.addHandler(PartSink(connection))
            return Value(channel: channel)
        }
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskCancellationHandler {
            do {
                try await value.channel.closeFuture.get()
            } catch {
                logger.debug("connection closed", metadata: ["error": "\(error)"])
            }
        } onCancel: {
            value.channel.close(mode: .all, promise: nil)
        }
    }
}
