internal import Synchronization

extension ConnectionPool {
    func acquire() async throws -> PooledConnection<Connection> {
        try Task.checkCancellation()
        switch shared.withLock({ $0.state.acquire(now: .now) }) {
        case .use(let connection, ping: false):
            return connection
        case .use(let connection, ping: true):
            if await ping(connection.connection) { return connection }
            return try await replace(connection)
        case .replace(let connection):
            return try await replace(connection)
        case .open:
            return try await openNew()
        case .refuse(let error):
            throw error
        case .wait:
            return try await wait()
        }
    }

    private func replace(_ connection: PooledConnection<Connection>) async throws -> PooledConnection<Connection> {
        await close(connection.connection)
        return try await openNew()
    }

    private func openNew() async throws -> PooledConnection<Connection> {
        do {
            let connection = try await open()
            let now = ContinuousClock.now
            return PooledConnection(connection: connection, openedAt: now, idleSince: now)
        } catch {
            await perform(shared.withLock { $0.state.abandon() })
            throw error
        }
    }

    /// Between the decision to wait and the queueing a connection may have come back: the decision is taken again under the lock.
    /// So is the look at the cancellation, because the handler may already have run.
    private func wait() async throws -> PooledConnection<Connection> {
        let id = shared.withLock { shared in
            shared.nextWaiter += 1
            return shared.nextWaiter
        }
        let grant = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { enqueue($0, as: id) }
        } onCancel: {
            cancel(id)
        }
        switch grant {
        case .use(let connection): return connection
        case .open: return try await openNew()
        }
    }

    private func enqueue(_ continuation: CheckedContinuation<Grant, any Error>, as id: Int) {
        let (answer, startsSweeper) = shared.withLock { shared -> (Result<Grant, any Error>?, Bool) in
            if Task.isCancelled { return (.failure(CancellationError()), false) }
            switch shared.state.acquire(now: .now) {
            case .use(let connection, _): return (.success(.use(connection)), false)
            case .replace(let connection): return (.success(.use(connection)), false)
            case .open: return (.success(.open), false)
            case .refuse(let error): return (.failure(error), false)
            case .wait:
                shared.state.enqueue(id, now: .now)
                shared.continuations[id] = continuation
                let starts = !shared.isSweeping
                shared.isSweeping = true
                return (nil, starts)
            }
        }
        if startsSweeper { Task.detached { await self.sweep() } }
        if let answer { continuation.resume(with: answer) }
    }

    private func cancel(_ id: Int) {
        let continuation = shared.withLock { shared in
            shared.state.removeWaiter(id) ? shared.continuations.removeValue(forKey: id) : nil
        }
        continuation?.resume(throwing: CancellationError())
    }

    /// One task refuses all waiters whose time is over; it lives as long as somebody waits.
    private func sweep() async {
        while let deadline = nextDeadline() {
            try? await Task.sleep(until: deadline, clock: .continuous)
            let (error, expired) = shared.withLock { shared in
                let expired = shared.state.expire(now: .now).compactMap { shared.continuations.removeValue(forKey: $0) }
                return (shared.state.timeoutError, expired)
            }
            for continuation in expired { continuation.resume(throwing: error) }
        }
    }

    private func nextDeadline() -> ContinuousClock.Instant? {
        shared.withLock { shared in
            let deadline = shared.state.nextDeadline
            if deadline == nil { shared.isSweeping = false }
            return deadline
        }
    }
}
