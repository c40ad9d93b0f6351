import Logging
import NIOCore

extension HTTPConnection {
    /// The head of a streamed answer has been written.
    func begin(_ body: BodyStream, status: Int, framing: AnswerHead.Framing) {
        stream = StreamProgress(status: status, framing: framing, isEndless: body.isEndless)
        state.answered(streaming: true)
        flushIfNeeded()
    }

    /// Runs the producer, in the request's task.
    func produce(_ body: BodyStream, _ serial: UInt64) async {
        if loop.isQuiescing, body.isEndless { return endStream(serial, failure: nil) }
        do {
            try await body.produce(StreamWriter(self, serial: serial))
            endStream(serial, failure: nil)
        } catch {
            endStream(serial, failure: error)
        }
    }

    /// Writes a piece of the body.
    /// - Returns: Whether the client takes more at once.
    /// - Throws: `CancellationError` when the client has left, or the piece is longer than what was promised.
    func put(_ bytes: ByteBuffer, _ serial: UInt64) throws -> Bool {
        guard serial == self.serial, let stream, !stream.isCancelled else { throw CancellationError() }
        let count = bytes.readableBytes
        guard stream.allows(count) else {
            breakStream("longer than its length")
            throw CancellationError()
        }
        guard count > 0 else { return isWritable }
        if stream.framing == .chunked { writeChunk(bytes, count) } else { write(bytes) }
        self.stream?.sent += count
        flushIfNeeded()
        return isWritable
    }

    private func writeChunk(_ bytes: ByteBuffer, _ count: Int) {
        var out = allocator.buffer(capacity: count <= Self.largestChunkCopy ? count + 20 : 20)
        out.writeString(String(count, radix: 16))
        out.writeStaticString("\r\n")
        if count <= Self.largestChunkCopy {
            out.writeImmutableBuffer(bytes)
        } else {
            write(out)
            write(bytes)
            out = allocator.buffer(capacity: 2)
        }
        out.writeStaticString("\r\n")
        write(out)
    }

    private static let largestChunkCopy = 16 * 1024

    /// Keeps a producer until the client has taken enough.
    func park(_ producer: CheckedContinuation<Void, any Error>, _ serial: UInt64) {
        guard serial == self.serial, let stream, !stream.isCancelled else {
            producer.resume(throwing: CancellationError())
            return
        }
        if isWritable {
            producer.resume()
        } else {
            self.stream?.waiting.append(producer)
        }
    }

    /// The task has been cancelled.
    func releaseProducers(_ serial: UInt64) {
        guard serial == self.serial else { return }
        stream?.isCancelled = true
        takeProducers().forEach { $0.resume(throwing: CancellationError()) }
    }

    func takeProducers() -> [CheckedContinuation<Void, any Error>] {
        let producers = stream?.waiting ?? []
        stream?.waiting = []
        return producers
    }

    private func endStream(_ serial: UInt64, failure: (any Error)?) {
        guard serial == self.serial, let stream else { return }
        if let failure, !stream.isDismissed { return breakStream("\(failure)") }
        guard stream.isComplete else { return breakStream("shorter than its length") }
        if stream.framing == .chunked { write(ByteBuffer(staticString: "0\r\n\r\n")) }
        self.stream = nil
        finish(status: stream.status, bytes: stream.sent)
        state.endStream()
        if state.phase == .linger { startClosing() }
        advance()
    }

    /// Ends a stream that would go on as long as the server does.
    func dismissStream() {
        guard let stream, stream.isEndless else { return }
        self.stream?.isDismissed = true
        task?.cancel()
    }

    private func streamMetadata(_ reason: String) -> Logger.Metadata {
        var metadata: Logger.Metadata = ["reason": "\(reason)", "target": "\(request?.target ?? "")"]
        guard let facts = request?.facts else { return metadata }
        metadata["request_id"] = "\(facts.id.description)"
        metadata["trace_id"] = "\(facts.trace?.traceID ?? facts.id.description)"
        return metadata
    }

    /// Only a broken connection tells the client that what it has is not the whole body.
    private func breakStream(_ reason: String) {
        guard let stream else { return }
        logger.error("a streamed answer broke off", metadata: streamMetadata(reason))
        let producers = takeProducers()
        self.stream = nil
        task?.cancel()
        finish(status: stream.status, bytes: stream.sent)
        producers.forEach { $0.resume(throwing: CancellationError()) }
        abandon()
    }
}
