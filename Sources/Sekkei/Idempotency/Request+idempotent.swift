extension Request {
    /// Lets a request that is sent again under its `Idempotency-Key` be answered with the first one's answer, and not run again.
    /// - Parameters:
    ///   - isRequired: Whether a request without a key is refused.
    ///   - run: All that follows.
    @_spi(Generated) public func idempotent(required isRequired: Bool, _ run: @escaping @Sendable () -> Outcome) -> Outcome {
        let sent = sentIdempotencyKey
        if sent == .none, !isRequired { return run() }
        guard case .key(let key) = sent else { return .answer(idempotencyFault(sent)) }
        guard let ledger = keeping?.idempotency else { return .answer(failure(.internalError)) }
        guard let caller = facts.identity?.id else { return .answer(failure(.insufficientPermissions)) }
        let plan = IdempotencyPlan(self, key: key, caller: caller)
        guard let store = ledger.immediate else { return waiting(ledger, plan, run) }
        let reservation = ledger.reserveNow(plan, in: store)
        guard case .reserved(let token) = reservation else { return .answer(answer(to: reservation)) }
        return settling(run(), ledger, plan, token)
    }

    /// The store must be waited for.
    private func waiting(_ ledger: IdempotencyLedger, _ plan: IdempotencyPlan, _ run: @escaping @Sendable () -> Outcome) -> Outcome {
        let timeout = api.operations[facts.operation].timeout
        let deadline = timeout > 0 ? received &+ UInt64(timeout) &* 1_000_000 : .max
        return .suspend(deadline: deadline) { [self] in
            let reservation = await ledger.reserve(plan)
            guard case .reserved(let token) = reservation else { return answer(to: reservation) }
            let answer: Answer
            switch run() {
            case .answer(let known): answer = known
            case .suspend(_, let work): answer = await work()
            }
            await ledger.settle(plan, token: token, kept(answer))
            return answer
        }
    }

    private func settling(_ outcome: Outcome, _ ledger: IdempotencyLedger, _ plan: IdempotencyPlan, _ token: UInt64) -> Outcome {
        switch outcome {
        case .answer(let answer):
            if let store = ledger.immediate { ledger.settleNow(plan, token: token, kept(answer), in: store) }
            return outcome
        case .suspend(let deadline, let work):
            return .suspend(deadline: deadline) { [self] in
                let answer = await work()
                await ledger.settle(plan, token: token, kept(answer))
                return answer
            }
        }
    }

    /// What is kept: success, and the errors by which the operation itself says that it will not do this. After any other error
    /// the same request may well succeed.
    private func kept(_ answer: Answer) -> StoredAnswer? {
        switch answer.status {
        case 200..<300: return stored(answer)
        case 400..<500:
            guard let failure = facts.failure, api.operations[facts.operation].errors.contains(failure) else { return nil }
            return stored(answer)
        default: return nil
        }
    }

    // MARK: - Answers

    /// The answer to a request that does not run.
    private func answer(to reservation: IdempotencyReservation?) -> Answer {
        switch reservation {
        case .finished(let stored): replay(stored)
        case .running: failure(.idempotencyConflict)
        case .reused: failure(.idempotencyKeyReused)
        case .full, .reserved, nil: failure(.externalServiceUnavailable)
        }
    }

    private func replay(_ stored: StoredAnswer) -> Answer {
        if let language = api.languages.firstIndex(of: stored.language) { facts.language = language }
        let fields = stored.fields.map { (name: $0.name, value: $0.value) } + [("Idempotency-Replayed", "true")]
        return Answer(status: stored.status, block: block(of: stored.form), headers: fields, naming: self, body: body(of: stored))
    }

    private func block(of form: StoredAnswer.Form) -> HeaderBlock {
        switch form {
        case .enveloped: block
        case .bare: bareBlock
        case .problem:
            api.problemBlock(
                version: api.blockNumber(facts), language: facts.language, negotiated: facts.isNegotiated, operation: facts.operation)
        }
    }
}
