import NIOCore
import NIOHTTP1

extension HTTPConnection {
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !state.discardsInput else { return }
        window.append(unwrapInboundIn(data))
        if window.unseen > Self.largestBacklog, !state.acceptsInput {
            abandon()
        } else {
            pump()
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        burst = 0
        flushIfNeeded()
        context.fireChannelReadComplete()
    }

    /// Stops reading while bytes wait that may not be decoded yet, so that a client fills its own buffers and not ours.
    func read(context: ChannelHandlerContext) {
        if holdsInput {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    /// Reading stops at the first bytes that must wait, but the system hands over all it has when the client hangs up.
    private static let largestBacklog = 1024 * 1024

    /// Whether nothing can be made of what has come without more.
    var isInputUsedUp: Bool { window.unseen == 0 || awaitsRefusedLine }

    private var holdsInput: Bool { !isInputUsedUp && !state.discardsInput }

    /// Decodes what has come in, as far as the connection may go on.
    func pump() {
        guard !isPumping else { return }
        isPumping = true
        if awaitsRefusedLine { readRefusedLine() }
        while mayDecode, let bytes = nextPiece() { decode(bytes) }
        isPumping = false
        afterPump()
    }

    private var mayDecode: Bool {
        guard state.acceptsInput, !awaitsRefusedLine else { return false }
        guard state.isBetweenRequests else { return true }
        return isWritable && burst < settings.limits.maxPipelinedRequests
    }

    private func nextPiece() -> ByteBuffer? {
        if state.isBetweenRequests { window.skipEmptyLines() }
        return window.next(remaining: state.remaining)
    }

    private func decode(_ bytes: consuming ByteBuffer) {
        guard let context else { return }
        do {
            _ = try decoder.decode(context: context, buffer: &bytes)
        } catch HTTPParserError.invalidMethod {
            awaitsRefusedLine = true
            return readRefusedLine()
        } catch {
            return refuse(fault(of: error))
        }
        guard !state.discardsInput else { return }
        let count = window.advance(leaving: bytes.readableBytes)
        if !state.consume(count) { refuse(.malformedRequest) }
    }

    private func afterPump() {
        if state.isBetweenRequests, window.isInsideMessage { state.beginHead() }
        if state.isHalfClosed, isInputUsedUp { endInput() }
        if mayGoOnLater { scheduleResume() }
        arm()
        guard isReadHeld, !holdsInput else { return }
        isReadHeld = false
        context?.read()
    }

    private var mayGoOnLater: Bool {
        state.isBetweenRequests && isWritable && window.unseen > 0 && !isResumeScheduled
    }

    /// Lets the loop's other connections have their turn first.
    private func scheduleResume() {
        isResumeScheduled = true
        loop.eventLoop.execute {
            self.isResumeScheduled = false
            self.burst = 0
            self.pump()
            self.flushIfNeeded()
        }
    }

    // MARK: Messages

    func receive(_ part: HTTPServerRequestPart) {
        switch part {
        case .head(let head): begin(head)
        case .body(let bytes): collect(bytes)
        case .end: endMessage()
        }
    }

    private func begin(_ decoded: HTTPRequestHead) {
        let head = RequestHead(decoded, maxTargetLength: settings.limits.maxTargetLength)
        guard state.begin(head) else { return }
        burst += 1
        serial &+= 1
        isHead = decoded.method == .HEAD
        isHTTP10 = head.isHTTP10
        let request = Request(
            method: HTTPMethod(decoded.method), target: head.target, headers: head.headers, remoteAddress: remoteAddress,
            eventLoop: loop.eventLoop)
        self.request = request
        if let fault = head.fault {
            refuse(fault)
        } else {
            admit(request)
        }
    }

    private func admit(_ request: Request) {
        switch responder.admit(request) {
        case .answer(let answer): deliver(answer)
        case .read(let limit):
            switch state.admit(limit: limit) {
            case .proceed: break
            case .sendContinue: sendContinue()
            case .fault(let fault): refuse(fault)
            }
        }
    }

    private func collect(_ bytes: consuming ByteBuffer) {
        switch state.collect(bytes.readableBytes) {
        case .drop: break
        case .fault(let fault): refuse(fault)
        case .keep:
            guard let request else { return }
            if request.body.readableBytes == 0 {
                request.body = bytes
            } else {
                request.body.writeBuffer(&bytes)
            }
        }
    }

    private func endMessage() {
        window.endMessage()
        guard state.end() == .respond, let request else { return }
        respond(to: request)
    }
}
