import NIOCore

extension HTTPConnection {
    /// Shuts the sending side behind the last answer and waits for the client to hang up: closing at once would turn
    /// into a reset where the client is still sending, and a reset may destroy the answer on its way.
    func startClosing() {
        flushIfNeeded()
        window.removeAll()
        shutOutput()
        guard isReadHeld else { return }
        isReadHeld = false
        context?.read()
    }

    /// Closes without another word, but not before what has been written is out.
    func closeGently() {
        if pendingBytes == 0, !needsFlush {
            abandon()
        } else {
            state.beginLinger()
            startClosing()
        }
    }

    /// Shuts the sending side once the client has taken everything, and looks again at the next tick until then: a full
    /// close of the channel would drop what is still in our hands.
    func shutOutput() {
        guard let context, !isOutputShut else { return }
        guard pendingBytes == 0 else {
            if stall.deadline == .max { watchWrites() }
            return rearm(at: loop.now)
        }
        stall.stop()
        guard !state.isHalfClosed else { return abandon() }
        isOutputShut = true
        let shut = loop.eventLoop.makePromise(of: Void.self)
        shut.futureResult.assumeIsolated().whenFailure { _ in self.abandon() }
        rearm(at: loop.now + settings.linger)
        context.close(mode: .output, promise: shut)
    }

    private func rearm(at deadline: UInt64) {
        phaseDeadline = deadline
        updateDeadline()
    }

    /// The client has shut its sending side.
    func closeInput() {
        state.closeInput()
        if isInputUsedUp { endInput() }
        startProbing()
        flushIfNeeded()
    }

    func endInput() {
        switch state.endOfInput() {
        case .close where state.phase == .linger:
            if isOutputShut { abandon() }
        case .close: closeGently()
        case .fault(let fault): refuse(fault)
        case .none: break
        }
    }

    /// The server shuts down: an idle connection closes, any other after its answer.
    func quiesce() {
        dismissStream()
        if state.quiesce(hasInput: window.unseen > 0) { closeGently() }
    }

    /// The channel is closed, for whatever reason.
    func leave() {
        guard state.phase != .closed else { return }
        state.close()
        loop.remove(self)
        window.removeAll()
        serial &+= 1
        let producers = takeProducers()
        let sent = stream?.sent ?? 0
        stream = nil
        task?.cancel()
        finish(status: 499, bytes: sent)
        producers.forEach { $0.resume(throwing: CancellationError()) }
    }
}
