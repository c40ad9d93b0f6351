internal import Synchronization

/// Lets the statements of one transaction through one at a time, and none after its end.
///
/// Child tasks may share a transaction; a handle that outlives its closure must meet an error and never the connection's next user.
final class StatementGate: Sendable {
    private struct State {
        var isOpen = true
        var isBusy = false
        var hasFailed = false
        var waiting: [CheckedContinuation<Void, Never>] = []
        var closing: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Whether a statement failed since the transaction or its innermost savepoint began.
    var hasFailed: Bool { state.withLock(\.hasFailed) }

    /// Whether the transaction has not ended.
    var isOpen: Bool { state.withLock(\.isOpen) }

    /// Waits for its turn.
    ///
    /// - Throws: ``SQLError/Code/transactionClosed`` or ``SQLError/Code/transactionFailed``.
    func enter(_ statement: SQLStatement) async throws {
        while try !tryEnter(statement) {
            await withCheckedContinuation { continuation in
                let isFree = state.withLock { state in
                    guard state.isOpen, state.isBusy else { return true }
                    state.waiting.append(continuation)
                    return false
                }
                if isFree { continuation.resume() }
            }
        }
    }

    /// Lets the next statement in.
    func leave(failed: Bool) {
        let resumed = state.withLock { state in
            state.isBusy = false
            if failed { state.hasFailed = true }
            let closing = state.closing
            state.closing = []
            guard closing.isEmpty, !state.waiting.isEmpty else { return closing }
            return [state.waiting.removeFirst()]
        }
        for continuation in resumed { continuation.resume() }
    }

    /// Forgets a failure, after a savepoint was rolled back.
    func recover() {
        state.withLock { $0.hasFailed = false }
    }

    /// Lets nothing in any more and waits for the statement that is still running.
    func close() async {
        let waiting = state.withLock { state in
            state.isOpen = false
            let waiting = state.waiting
            state.waiting = []
            return waiting
        }
        for continuation in waiting { continuation.resume() }
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.isBusy else { return true }
                state.closing.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    private func tryEnter(_ statement: SQLStatement) throws -> Bool {
        try state.withLock { state in
            guard state.isOpen else {
                throw SQLError(.transactionClosed, "the transaction was used after its closure had ended", statement: statement.text)
            }
            guard !state.isBusy else { return false }
            guard !state.hasFailed else {
                throw SQLError(.transactionFailed, "an earlier statement of the transaction failed", statement: statement.text)
            }
            state.isBusy = true
            return true
        }
    }
}
