/// How many connections a pool keeps and how long callers wait.
public struct PoolConfiguration: Sendable, Hashable {
    /// Connections that are kept once opened. Default 20.
    public var size: Int
    /// Connections beyond ``size`` that are opened under load and closed when nobody waits any more. Default 30.
    public var overflow: Int
    /// How long a caller waits for a connection before ``SQLError/Code/acquireTimeout``. Default 5 s.
    public var acquireTimeout: Duration
    /// How many callers may wait before the next one gets ``SQLError/Code/queueFull`` at once. Default 10,000.
    public var maximumWaiters: Int
    /// The age at which an idle connection is replaced. Default 3,600 s.
    public var recycleAfter: Duration
    /// The idle time after which a connection is asked for a sign of life before it is handed out; nil never asks. Default 1 s.
    public var pingAfterIdle: Duration?

    /// The defaults, except what is given.
    public init(
        size: Int = 20,
        overflow: Int = 30,
        acquireTimeout: Duration = .seconds(5),
        maximumWaiters: Int = 10_000,
        recycleAfter: Duration = .seconds(3600),
        pingAfterIdle: Duration? = .seconds(1)
    ) {
        precondition(size > 0 && overflow >= 0 && maximumWaiters >= 0, "a pool has at least one connection")
        self.size = size
        self.overflow = overflow
        self.acquireTimeout = acquireTimeout
        self.maximumWaiters = maximumWaiters
        self.recycleAfter = recycleAfter
        self.pingAfterIdle = pingAfterIdle
    }
}
