import Logging
import NIOCore

extension HTTPConnection {
    /// What the task of a request has to do.
    private enum Work: Sendable {
        case answer(@Sendable () async -> Answer)
        case stream(BodyStream)
    }

    func respond(to request: Request) {
        switch responder.respond(to: request) {
        case .answer(let answer): deliver(answer)
        case .suspend(let deadline, let work):
            taskDeadline = deadline
            run(.answer(work))
        }
    }

    /// Starts the request's own task, on this loop. Where the system can, it runs at once up to where it has to wait.
    private func run(_ work: Work) {
        loop.runningTasks += 1
        let serial = serial
        let started =
            if #available(macOS 26, *) {
                Task.immediate(executorPreference: loop.executor) { await self.complete(work, serial) }
            } else {
                Task(executorPreference: loop.executor) { await self.complete(work, serial) }
            }
        // The task has run up to its first suspension: it may have answered, or the client may have left, and then nobody else stops it.
        if request != nil, serial == self.serial { task = started } else { started.cancel() }
    }

    private func complete(_ work: Work, _ serial: UInt64) async {
        switch work {
        case .answer(let work):
            if let stream = complete(await work(), serial) { await produce(stream, serial) }
        case .stream(let stream): await produce(stream, serial)
        }
        loop.runningTasks -= 1
    }

    /// Writes what a task has brought, unless it comes too late.
    /// - Returns: The stream that the task has to produce.
    private func complete(_ answer: consuming Answer, _ serial: UInt64) -> BodyStream? {
        loop.eventLoop.assertInEventLoop()
        guard serial == self.serial, state.phase == .respond else { return nil }
        let stream = send(answer)
        advance()
        return stream
    }

    /// Goes on after an answer; one that was given while decoding goes out when that is done.
    func advance() {
        guard !isPumping else { return }
        flushIfNeeded()
        pump()
        flushIfNeeded()
    }

    /// Writes an answer that is known now; its stream gets a task.
    func deliver(_ answer: consuming Answer, closing: Bool = false) {
        if let stream = send(answer, closing: closing) { run(.stream(stream)) }
    }

    /// Writes an answer, or the head of a streamed one.
    /// - Returns: The stream still to be produced.
    private func send(_ given: consuming Answer, closing: Bool = false) -> BodyStream? {
        var answer = given
        if !answer.isSendable { answer = replacement(for: answer) }
        let endsWithConnection = isHTTP10 && answer.hasUnknownLength
        let stays = state.settle(closing: closing || endsWithConnection, hasInput: window.unseen > 0)
        let persistence: AnswerHead.Persistence = stays ? (isHTTP10 ? .keepAlive : .implied) : .close
        let head = AnswerHead(answer, framing: answer.framing(isHTTP10: isHTTP10), persistence: persistence)
        taskDeadline = .max
        if let stream = answer.streamToProduce(isHead: isHead) {
            write(head)
            begin(stream, status: answer.status, framing: head.framing)
            return stream
        }
        var body = answer.takeBytesToSend(isHead: isHead) ?? ByteBuffer()
        let count = body.readableBytes
        write(head, body: &body)
        finish(status: answer.status, bytes: count)
        state.answered(streaming: false)
        if state.phase == .linger { startClosing() }
        return nil
    }

    private func replacement(for answer: Answer) -> Answer {
        logger.error(
            "an answer cannot be sent: control character, connection field or status out of range",
            metadata: ["status": "\(answer.status)", "target": "\(request?.target ?? "")"])
        let replacement = responder.answer(to: request, fault: .invalidAnswer)
        return replacement.isSendable ? replacement : Answer(status: 500)
    }

    /// Head and body go out in one piece, unless a body is so long that copying it may cost more than a second write.
    private func write(_ head: AnswerHead, body: inout ByteBuffer) {
        guard body.readableBytes <= Self.largestCopy else {
            write(head)
            write(body)
            return
        }
        put(head, before: &body)
        write(body)
    }

    private func write(_ head: AnswerHead) {
        var bytes = ByteBuffer()
        put(head, before: &bytes)
        write(bytes)
    }

    /// Writes the head into the memory of the body, where its maker has left room in front of it.
    private func put(_ head: AnswerHead, before body: inout ByteBuffer) {
        let count = head.byteCount + loop.date.bytes.count
        if body.readerIndex < count { body = body.moved(by: count, allocator) }
        body.moveReaderIndex(to: body.readerIndex - count)
        loop.date.refresh()
        body.withUnsafeMutableReadableBytes { memory in
            guard let start = memory.baseAddress else { return }
            var cursor = TextCursor(start.assumingMemoryBound(to: UInt8.self))
            head.write(to: &cursor, date: loop.date.bytes)
        }
    }

    private static let largestCopy = 64 * 1024

    func write(_ bytes: ByteBuffer) {
        needsFlush = true
        context?.write(wrapOutboundOut(bytes), promise: nil)
    }

    func flushIfNeeded() {
        guard needsFlush else { return }
        needsFlush = false
        context?.flush()
    }

    func sendContinue() {
        write(ByteBuffer(string: "HTTP/1.1 100 Continue\r\n\r\n"))
        flushIfNeeded()
    }

    /// Reports the request's end, once.
    func finish(status: Int, bytes: Int) {
        guard let request else { return }
        self.request = nil
        task = nil
        responder.finished(request, status: status, bytes: bytes)
    }
}
