/// The decisions of a connection pool, without locks, clocks or connections being opened.
struct PoolState<Connection: Sendable>: Sendable {
    /// What the caller of ``acquire(now:)`` must do.
    enum Acquisition: Sendable {
        case use(PooledConnection<Connection>, ping: Bool)
        /// Too old: close it and open a new one in its place.
        case replace(PooledConnection<Connection>)
        case open
        case wait
        case refuse(SQLError)
    }

    /// What the caller of ``release(_:now:)`` and ``abandon()`` must do.
    enum Release: Sendable {
        case nothing
        /// Close it, then ``abandon()`` its place: a pool is drained only when everything is closed.
        case close(PooledConnection<Connection>)
        case hand(PooledConnection<Connection>, to: Int)
        /// A place became free: this waiter may open a connection.
        case letOpen(Int)
    }

    let configuration: PoolConfiguration
    /// The most recently used last, so that the others grow old.
    private(set) var idle: [PooledConnection<Connection>] = []
    /// Connections in use or being opened.
    private(set) var leased = 0
    private(set) var isClosed = false
    private var waiters: [(id: Int, deadline: ContinuousClock.Instant)] = []
    private var firstWaiter = 0

    init(configuration: PoolConfiguration, first: Connection? = nil, now: ContinuousClock.Instant) {
        self.configuration = configuration
        if let first { idle.append(PooledConnection(connection: first, openedAt: now, idleSince: now)) }
    }

    var waiterCount: Int { waiters.count - firstWaiter }

    /// Whether a closed pool has given everything back.
    var isDrained: Bool { isClosed && leased == 0 }

    mutating func acquire(now: ContinuousClock.Instant) -> Acquisition {
        guard !isClosed else { return .refuse(Self.closedError) }
        if let connection = idle.popLast() {
            leased += 1
            if now - connection.openedAt >= configuration.recycleAfter { return .replace(connection) }
            let isStale = configuration.pingAfterIdle.map { now - connection.idleSince >= $0 } ?? false
            return .use(connection, ping: isStale)
        }
        if leased < configuration.size + configuration.overflow {
            leased += 1
            return .open
        }
        guard waiterCount < configuration.maximumWaiters else {
            return .refuse(SQLError(.queueFull, "\(waiterCount) callers already wait for a database connection"))
        }
        return .wait
    }

    /// Adds a waiter after ``acquire(now:)`` said so, without anything in between.
    mutating func enqueue(_ id: Int, now: ContinuousClock.Instant) {
        waiters.append((id, now + configuration.acquireTimeout))
    }

    /// Gives a usable connection back.
    mutating func release(_ connection: PooledConnection<Connection>, now: ContinuousClock.Instant) -> Release {
        if let waiter = popWaiter() { return .hand(connection, to: waiter) }
        guard !isClosed, leased + idle.count <= configuration.size else { return .close(connection) }
        leased -= 1
        var connection = connection
        connection.idleSince = now
        idle.append(connection)
        return .nothing
    }

    /// Gives the place of a connection back that is broken or could not be opened.
    mutating func abandon() -> Release {
        if let waiter = popWaiter() { return .letOpen(waiter) }
        leased -= 1
        return .nothing
    }

    /// Takes back a waiter that was cancelled; false when it already has its answer.
    mutating func removeWaiter(_ id: Int) -> Bool {
        guard let index = waiters[firstWaiter...].firstIndex(where: { $0.id == id }) else { return false }
        waiters.remove(at: index)
        return true
    }

    /// Waiters whose time is over; they are removed. All have the same patience, so the first ones are the oldest.
    mutating func expire(now: ContinuousClock.Instant) -> [Int] {
        var expired: [Int] = []
        while firstWaiter < waiters.count, waiters[firstWaiter].deadline <= now, let waiter = popWaiter() {
            expired.append(waiter)
        }
        return expired
    }

    /// When to call ``expire(now:)`` next; nil when nobody waits.
    var nextDeadline: ContinuousClock.Instant? {
        firstWaiter < waiters.count ? waiters[firstWaiter].deadline : nil
    }

    /// Refuses everything from now on. The idle connections are to be closed, the waiters to be refused.
    mutating func close() -> (idle: [PooledConnection<Connection>], waiters: [Int]) {
        isClosed = true
        let result = (idle, waiters[firstWaiter...].map(\.id))
        idle = []
        waiters = []
        firstWaiter = 0
        return result
    }

    static var closedError: SQLError {
        SQLError(.closed, "the database is closed")
    }

    var timeoutError: SQLError {
        SQLError(.acquireTimeout, "no database connection became free within \(configuration.acquireTimeout)")
    }

    /// Taken ones stay in front until they are half of the array: removing each would shift all others.
    private mutating func popWaiter() -> Int? {
        guard firstWaiter < waiters.count else { return nil }
        let id = waiters[firstWaiter].id
        firstWaiter += 1
        if firstWaiter * 2 > waiters.count {
            waiters.removeFirst(firstWaiter)
            firstWaiter = 0
        }
        return id
    }
}
