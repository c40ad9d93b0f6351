import NIOCore

extension HTTPConnection {
    /// Shuts the sending side behind the last answer and waits for the client to hang up: closing at once would turn
    /// into a reset where the client is still sending, and a reset may destroy the answer on its way.
    func startClosing() {
        flushIfNeeded()
        window.removeAll()
        guard let context, !state.isHalfClosed else { return abandon() }
        let shut = loop.eventLoop.makePromise(of: Void.self)
        shut.futureResult.assumeIsolated().whenComplete { result in
            switch result {
            case .success: self.linger()
            case .failure: self.abandon()
            }
        }
        watchWrites()
        context.close(mode: .output, promise: shut)
        guard isReadHeld else { return }
        isReadHeld = false
        context.read()
    }

    private func linger() {
        guard state.phase == .linger else { return }
        stall.stop()
        armedPhase = .linger
        armedSerial = serial
        phaseDeadline = loop.now + settings.linger
        updateDeadline()
    }

    /// The client has shut its sending side.
    func closeInput() {
        state.closeInput()
        if window.unseen == 0 { endInput() }
        startProbing()
        flushIfNeeded()
    }

    func endInput() {
        switch state.endOfInput() {
        case .close: abandon()
        case .fault(let fault): refuse(fault)
        case .none: break
        }
    }

    /// The server shuts down: an idle connection closes, any other after its answer.
    func quiesce() {
        if state.quiesce(hasInput: window.unseen > 0) { abandon() }
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
