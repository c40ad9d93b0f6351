public import SekkeiSQL

/// How a SQLite database is opened.
public struct SQLiteConfiguration: Sendable {
    /// What a commit waits for.
    public enum Durability: String, Sendable, Hashable {
        /// The commit is on the disk before `write` returns: it survives a crash of the process and a loss of power.
        case full = "FULL"
        /// The commit survives a crash of the process; a loss of power may undo the last commits, but never damages the file.
        case normal = "NORMAL"
    }

    /// The connections for read transactions. Default 8 without overflow, never recycled or pinged: they are open files.
    ///
    /// Only what needs a connection at the same time counts; a read takes microseconds, so hundreds of callers share these.
    public var readers: PoolConfiguration
    /// How long a write transaction waits for the one before it. Default 5 s.
    public var writeTimeout: Duration
    /// How long a statement waits for a lock that another process holds before ``SQLError/Code/busy``. Default 5 s.
    public var busyTimeout: Duration
    /// Default ``Durability/full``.
    public var durability: Durability
    /// Prepared statements that each connection keeps. Default 256.
    public var statementCacheSize: Int
    /// Where slow statements are reported. Default nowhere.
    public var slowQueries: SlowQueryLog?

    /// The defaults, except what is given.
    public init(
        readers: PoolConfiguration = PoolConfiguration(size: 8, overflow: 0, recycleAfter: .seconds(Int64.max / 2), pingAfterIdle: nil),
        writeTimeout: Duration = .seconds(5),
        busyTimeout: Duration = .seconds(5),
        durability: Durability = .full,
        statementCacheSize: Int = 256,
        slowQueries: SlowQueryLog? = nil
    ) {
        self.readers = readers
        self.writeTimeout = writeTimeout
        self.busyTimeout = busyTimeout
        self.durability = durability
        self.statementCacheSize = max(statementCacheSize, 1)
        self.slowQueries = slowQueries
    }

    /// There is one writer, because SQLite has one write lock: waiting here is first come, first served, and costs no thread.
    var writer: PoolConfiguration {
        var writer = readers
        writer.size = 1
        writer.overflow = 0
        writer.acquireTimeout = writeTimeout
        return writer
    }
}
