internal import Synchronization

/// A pool of connections with first-come-first-served waiting, for engine adapters.
///
/// An uncontended acquire takes one lock and changes no thread.
public final class ConnectionPool<Connection: Sendable>: Sendable {
    enum Grant: Sendable {
        case use(PooledConnection<Connection>)
        case open
    }

    struct Shared: Sendable {
        var state: PoolState<Connection>
        var continuations: [Int: CheckedContinuation<Grant, any Error>] = [:]
        var nextWaiter = 0
        var isSweeping = false
        var drains: [CheckedContinuation<Void, Never>] = []
    }

    let shared: Mutex<Shared>
    let open: @Sendable () async throws -> Connection
    let close: @Sendable (Connection) async -> Void
    let ping: @Sendable (Connection) async -> Bool

    /// Creates an empty pool; connections are opened when they are needed.
    ///
    /// - Parameters:
    ///   - open: Opens a connection. What it throws reaches the caller of ``withConnection(_:)``.
    ///   - close: Closes a connection.
    ///   - ping: Whether a connection that was idle still works.
    ///   - first: A connection that is already open, for pools whose owner wants to know at once that opening works.
    public init(
        configuration: PoolConfiguration,
        open: @escaping @Sendable () async throws -> Connection,
        close: @escaping @Sendable (Connection) async -> Void,
        ping: @escaping @Sendable (Connection) async -> Bool,
        first: Connection? = nil
    ) {
        shared = Mutex(Shared(state: PoolState(configuration: configuration, first: first, now: .now)))
        self.open = open
        self.close = close
        self.ping = ping
    }

    /// Connections in use at this moment.
    public var activeConnections: Int { shared.withLock { $0.state.leased } }

    /// Lends a connection to the closure.
    ///
    /// - Parameter isReusable: Asked afterwards; a connection that is not is closed.
    /// - Throws: What the closure throws; ``SQLError/Code/acquireTimeout``, ``SQLError/Code/queueFull``, ``SQLError/Code/closed``;
    ///   `CancellationError` when the task is cancelled while waiting.
    public func withConnection<Result>(
        isReusable: (Connection) -> Bool,
        _ body: (Connection) async throws -> Result
    ) async throws -> Result {
        let lease = try await acquire()
        do {
            let result = try await body(lease.connection)
            await giveBack(lease, isReusable: isReusable(lease.connection))
            return result
        } catch {
            await giveBack(lease, isReusable: isReusable(lease.connection))
            throw error
        }
    }

    /// Refuses new callers and those who wait, waits for the lent connections and closes all.
    public func shutDown() async {
        let (idle, refused) = shared.withLock { shared in
            let (idle, waiters) = shared.state.close()
            return (idle, waiters.compactMap { shared.continuations.removeValue(forKey: $0) })
        }
        for continuation in refused { continuation.resume(throwing: PoolState<Connection>.closedError) }
        for connection in idle { await close(connection.connection) }
        await withCheckedContinuation { continuation in
            let isDrained = shared.withLock { shared in
                if !shared.state.isDrained { shared.drains.append(continuation) }
                return shared.state.isDrained
            }
            if isDrained { continuation.resume() }
        }
    }
}
