import Logging
import NIOCore

extension HTTPConnection {
    func respond(to request: Request) {
        switch responder.respond(to: request) {
        case .answer(let answer): deliver(answer)
        case .suspend(let deadline, let work): suspend(until: deadline, work)
        }
    }

    /// Runs the service in the request's own task, on this loop.
    private func suspend(until deadline: UInt64, _ work: @escaping @Sendable () async -> Answer) {
        taskDeadline = deadline
        run { [serial] in
            let answer = await work()
            guard let stream = self.complete(answer, serial) else { return }
            await self.produce(stream, serial)
        }
    }

    private func run(_ work: @escaping @Sendable () async -> Void) {
        loop.runningTasks += 1
        task = Task(executorPreference: loop.executor) { [loop] in
            await work()
            loop.runningTasks -= 1
        }
    }

    /// Writes what a task has brought, unless it comes too late.
    /// - Returns: The stream that the task has to produce.
    private func complete(_ answer: Answer, _ serial: UInt64) -> BodyStream? {
        loop.eventLoop.assertInEventLoop()
        guard serial == self.serial, state.phase == .respond else { return nil }
        let stream = send(answer)
        advance()
        return stream
    }

    /// Goes on after an answer that was not given while decoding.
    func advance() {
        flushIfNeeded()
        pump()
        flushIfNeeded()
    }

    /// Writes an answer that is known now; its stream gets a task.
    func deliver(_ answer: Answer, closing: Bool = false) {
        guard let stream = send(answer, closing: closing) else { return }
        run { [serial] in await self.produce(stream, serial) }
    }

    /// Writes an answer, or the head of a streamed one.
    /// - Returns: The stream still to be produced.
    private func send(_ given: Answer, closing: Bool = false) -> BodyStream? {
        let answer = given.isSendable ? given : replacement(for: given)
        let endsWithConnection = isHTTP10 && answer.hasUnknownLength
        let stays = state.settle(closing: closing || endsWithConnection, hasInput: window.unseen > 0)
        let persistence: AnswerHead.Persistence = stays ? (isHTTP10 ? .keepAlive : .implied) : .close
        let head = AnswerHead(answer: answer, framing: answer.framing(isHTTP10: isHTTP10), persistence: persistence)
        taskDeadline = .max
        if let stream = answer.streamToProduce(isHead: isHead) {
            write(head, body: nil)
            begin(stream, status: answer.status, framing: head.framing)
            return stream
        }
        let body = answer.bytesToSend(isHead: isHead)
        write(head, body: body)
        finish(status: answer.status, bytes: body?.readableBytes ?? 0)
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

    /// Head and body go out in one piece, unless copying a long body costs more than a second write.
    private func write(_ head: AnswerHead, body: ByteBuffer?) {
        let copied = body.flatMap { $0.readableBytes <= Self.largestCopy ? $0 : nil }
        let count = head.byteCount
        let total = count + (copied?.readableBytes ?? 0)
        loop.date.refresh()
        var out = allocator.buffer(capacity: total)
        out.writeWithUnsafeMutableBytes(minimumWritableBytes: total) { memory in
            guard let start = memory.baseAddress else { return 0 }
            var cursor = ByteCursor(start)
            head.write(to: &cursor, date: loop.date.bytes)
            copied?.withUnsafeReadableBytes { cursor.put($0) }
            return total
        }
        write(out)
        if let body, copied == nil { write(body) }
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
