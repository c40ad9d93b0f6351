import Synchronization

/// Doors at which methods wait until a test opens them.
final class Gates: Sendable {
    private struct State {
        var closed: Set<String> = []
        var waiting: [String: [(id: Int, CheckedContinuation<Void, any Error>)]] = [:]
        var lastID = 0
    }

    private let state = Mutex(State())

    func close(_ name: String) { state.withLock { _ = $0.closed.insert(name) } }

    /// Lets everybody through who waits, and whoever comes later.
    func open(_ name: String) {
        let waiting = state.withLock { state in
            state.closed.remove(name)
            return state.waiting.removeValue(forKey: name) ?? []
        }
        for (_, turn) in waiting { turn.resume() }
    }

    /// Lets the first one fail that waits.
    func fail(_ name: String, _ error: any Error) {
        let first = state.withLock { state in state.waiting[name]?.isEmpty == false ? state.waiting[name]?.removeFirst() : nil }
        first?.1.resume(throwing: error)
    }

    func waitingCount(_ name: String) -> Int { state.withLock { $0.waiting[name]?.count ?? 0 } }

    /// Goes on when the door is open; a task that is cancelled goes no further.
    func pass(_ name: String) async throws {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (turn: CheckedContinuation<Void, any Error>) in
                let result: Result<Void, any Error>? = state.withLock { state in
                    if Task.isCancelled { return .failure(CancellationError()) }
                    guard state.closed.contains(name) else { return .success(()) }
                    state.waiting[name, default: []].append((id, turn))
                    return nil
                }
                if let result { turn.resume(with: result) }
            }
        } onCancel: {
            let own = state.withLock { state -> CheckedContinuation<Void, any Error>? in
                guard let index = state.waiting[name]?.firstIndex(where: { $0.id == id }) else { return nil }
                return state.waiting[name]?.remove(at: index).1
            }
            own?.resume(throwing: CancellationError())
        }
    }
}
