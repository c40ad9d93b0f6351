/// A connection with the times that decide about its re-use.
struct PooledConnection<Connection: Sendable>: Sendable {
    let connection: Connection
    let openedAt: ContinuousClock.Instant
    var idleSince: ContinuousClock.Instant
}
