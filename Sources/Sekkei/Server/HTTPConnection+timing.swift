import NIOCore

extension HTTPConnection {
    /// Sets the deadline of the phase, where that or the request has changed.
    func arm() {
        guard state.phase != .linger, armedPhase != state.phase || armedSerial != serial else { return }
        armedPhase = state.phase
        armedSerial = serial
        switch state.phase {
        case .fresh, .head: phaseDeadline = loop.now + settings.head
        case .idle: phaseDeadline = loop.now + settings.idle
        case .body, .drain: phaseDeadline = loop.now + settings.body
        case .respond: phaseDeadline = taskDeadline
        case .stream, .linger, .closed: phaseDeadline = .max
        }
        if state.phase != .respond { probeDeadline = .max }
        updateDeadline()
    }

    func updateDeadline() {
        loop.set(min(phaseDeadline, stall.deadline, probeDeadline), for: self)
    }

    func deadlinePassed(at now: UInt64) {
        if stall.deadline <= now { checkStall(at: now) }
        if probeDeadline <= now { probe(at: now) }
        if phaseDeadline <= now { expire() }
        updateDeadline()
        flushIfNeeded()
    }

    private func expire() {
        phaseDeadline = .max
        switch state.expire() {
        case .none: break
        case .close where state.phase == .linger && !isOutputShut: shutOutput()
        case .close where state.phase == .linger: abandon()
        case .close: closeGently()
        case .fault(.timeout): answerInsteadOfTask()
        case .fault(let fault):
            refuse(fault)
            arm()
        }
    }

    private func answerInsteadOfTask() {
        task?.cancel()
        serial &+= 1
        refuse(.timeout)
        advance()
    }

    // MARK: Clients that do not read

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        isWritable = context.channel.isWritable
        if isWritable {
            if state.phase != .linger { stall.stop() }
            takeProducers().forEach { $0.resume() }
            pump()
            flushIfNeeded()
        } else {
            watchWrites()
        }
        updateDeadline()
        context.fireChannelWritabilityChanged()
    }

    func watchWrites() {
        stall.watch(until: loop.now + settings.write, pending: pendingBytes)
        updateDeadline()
    }

    private func checkStall(at now: UInt64) {
        let pending = pendingBytes
        if stall.isStalled(pending: pending) {
            stall.stop()
            abandon()
        } else {
            stall.watch(until: now + settings.write, pending: pending)
        }
    }

    /// What has been written but not taken by the system yet.
    var pendingBytes: Int {
        guard let options = context?.channel.syncOptions else { return 0 }
        // The only failure is a channel that is already closed, for which nothing is pending.
        return (try? options.getOption(.bufferedWritableBytes)) ?? 0
    }

    // MARK: Clients that may have left

    /// Starts asking whether a half-closed client is still there. Its FIN alone does not say: only writing brings either
    /// silence or a reset. An interim answer is the one thing that may be written early (RFC 9110, section 15.2).
    func startProbing() {
        guard state.phase == .respond, !isHTTP10 else { return }
        probeInterval = 1_000_000_000
        probeDeadline = loop.now + probeInterval
        updateDeadline()
    }

    private func probe(at now: UInt64) {
        guard state.phase == .respond else {
            probeDeadline = .max
            return
        }
        sendContinue()
        probeInterval *= 2
        probeDeadline = now + probeInterval
    }
}
