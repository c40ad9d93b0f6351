import Logging

/// The idempotency of an application: its store, and what to do where it fails.
final class IdempotencyLedger: Sendable {
    /// How long an answer is kept: a day, in milliseconds.
    static let lifetime = 24 * 3600 * 1000

    let store: any IdempotencyStore
    /// The same store, where it never waits.
    let immediate: (any ImmediateIdempotencyStore)?
    private let figures: IdempotencyFigures
    private let logger: Logger

    init(_ store: any IdempotencyStore, figures: IdempotencyFigures, logger: Logger) {
        self.store = store
        immediate = store as? any ImmediateIdempotencyStore
        self.figures = figures
        self.logger = logger
    }

    /// Nil where the store cannot be asked.
    func reserveNow(_ plan: IdempotencyPlan, in store: any ImmediateIdempotencyStore) -> IdempotencyReservation? {
        noted { try store.reserveNow(plan.key, fingerprint: plan.fingerprint, lease: plan.lease) }
    }

    /// Nil where the store cannot be asked.
    func reserve(_ plan: IdempotencyPlan) async -> IdempotencyReservation? {
        let reservation: Result<IdempotencyReservation, any Error>
        do {
            reservation = .success(try await store.reserve(plan.key, fingerprint: plan.fingerprint, lease: plan.lease))
        } catch {
            reservation = .failure(error)
        }
        return noted { try reservation.get() }
    }

    private func noted(_ reserve: () throws -> IdempotencyReservation) -> IdempotencyReservation? {
        do {
            let reservation = try reserve()
            figures.record(reservation.result)
            return reservation
        } catch {
            failed("take a key", error)
            return nil
        }
    }

    /// Keeps the answer of a request, or frees its key.
    func settleNow(_ plan: IdempotencyPlan, token: UInt64, _ answer: StoredAnswer?, in store: any ImmediateIdempotencyStore) {
        do {
            if let answer {
                try store.completeNow(plan.key, token: token, with: answer, for: Self.lifetime)
            } else {
                try store.releaseNow(plan.key, token: token)
            }
        } catch {
            failed("settle a key", error)
        }
    }

    /// The same, whatever becomes of the task that asks for it.
    func settle(_ plan: IdempotencyPlan, token: UInt64, _ answer: StoredAnswer?) async {
        if let immediate { return settleNow(plan, token: token, answer, in: immediate) }
        await Task {
            do {
                if let answer {
                    try await store.complete(plan.key, token: token, with: answer, for: Self.lifetime)
                } else {
                    try await store.release(plan.key, token: token)
                }
            } catch {
                failed("settle a key", error)
            }
        }.value
    }

    private func failed(_ step: String, _ error: any Error) {
        figures.recordFailure()
        logger.error("the idempotency store could not \(step): \(error)")
    }
}

extension IdempotencyReservation {
    fileprivate var result: IdempotencyFigures.Result {
        switch self {
        case .reserved: .first
        case .running: .running
        case .finished: .replayed
        case .reused: .reused
        case .full: .full
        }
    }
}
