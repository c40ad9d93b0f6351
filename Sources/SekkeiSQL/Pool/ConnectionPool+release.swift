internal import Synchronization

extension ConnectionPool {
    func giveBack(_ lease: PooledConnection<Connection>, isReusable: Bool) async {
        await perform(isReusable ? shared.withLock { $0.state.release(lease, now: .now) } : .close(lease))
    }

    func perform(_ release: PoolState<Connection>.Release) async {
        switch release {
        case .nothing: break
        case .close(let connection):
            await close(connection.connection)
            await perform(shared.withLock { $0.state.abandon() })
        case .hand(let connection, to: let waiter): resume(waiter, with: .use(connection))
        case .letOpen(let waiter): resume(waiter, with: .open)
        }
        finishDraining()
    }

    /// A waiter that the state has taken out of its queue always has a continuation: both change under one lock.
    private func resume(_ waiter: Int, with grant: Grant) {
        shared.withLock { $0.continuations.removeValue(forKey: waiter) }?.resume(returning: grant)
    }

    private func finishDraining() {
        let drains = shared.withLock { shared in
            guard shared.state.isDrained else { return [CheckedContinuation<Void, Never>]() }
            let drains = shared.drains
            shared.drains = []
            return drains
        }
        for continuation in drains { continuation.resume() }
    }
}
