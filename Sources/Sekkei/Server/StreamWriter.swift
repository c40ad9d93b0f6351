import NIOCore

/// Writes a streamed body to its connection, from whatever thread the producer runs on.
final class StreamWriter: BodyWriter {
    private let connection: HTTPConnection
    private let serial: UInt64
    private let eventLoop: any EventLoop

    init(_ connection: HTTPConnection, serial: UInt64) {
        self.connection = connection
        self.serial = serial
        eventLoop = connection.loop.eventLoop
    }

    func write(_ bytes: ByteBuffer) async throws {
        try Task.checkCancellation()
        if eventLoop.inEventLoop {
            if try connection.put(bytes, serial) { return }
        } else {
            let goesOn = try await eventLoop.submit { [connection, serial] in try connection.put(bytes, serial) }.get()
            if goesOn { return }
        }
        try await waitUntilWritable()
    }

    private func waitUntilWritable() async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if eventLoop.inEventLoop {
                    connection.park(continuation, serial)
                } else {
                    eventLoop.execute { [connection, serial] in connection.park(continuation, serial) }
                }
            }
        } onCancel: {
            eventLoop.execute { [connection, serial] in connection.releaseProducers(serial) }
        }
    }
}
