import NIOCore

/// What the connections of one event loop share. Apart from its constants it is touched on that loop only.
final class LoopContext: @unchecked Sendable {
    let eventLoop: any EventLoop
    let executor: LoopExecutor
    var date: DateLine
    /// The requests' tasks that have not ended, wanted or not.
    var runningTasks = 0
    /// Set once a graceful shutdown has begun.
    private(set) var isQuiescing = false
    /// The monotonic clock at the last look, at most a tenth of a second old while there are connections.
    private(set) var now: UInt64 = 0
    private var table = DeadlineTable<HTTPConnection>()
    private var isTicking = false

    private static let period = TimeAmount.milliseconds(100)

    /// - Parameter constant: Header lines of every answer.
    init(_ eventLoop: any EventLoop, constant: HeaderBlock = .empty) {
        date = DateLine(constant: constant)
        self.eventLoop = eventLoop
        self.executor = LoopExecutor(eventLoop)
    }

    func add(_ connection: HTTPConnection) {
        table.add(connection)
        guard !isTicking else { return }
        isTicking = true
        now = MonotonicClock.now
        scheduleTick()
    }

    func remove(_ connection: HTTPConnection) {
        table.remove(connection)
    }

    func set(_ deadline: UInt64, for connection: HTTPConnection) {
        table.set(connection, to: deadline)
    }

    func quiesce() {
        isQuiescing = true
        for connection in table.owners { connection.quiesce() }
    }

    /// Closes connections that were accepted too late for anybody to wait for them.
    /// - Returns: How many there were.
    func closeConnections() -> Int {
        isQuiescing = true
        let connections = table.owners
        for connection in connections { connection.abandon() }
        return connections.count
    }

    private func scheduleTick() {
        eventLoop.scheduleTask(in: Self.period) { self.tick() }
    }

    private func tick() {
        now = MonotonicClock.now
        for connection in table.takePassed(at: now) { connection.deadlinePassed(at: now) }
        isTicking = !table.isEmpty
        if isTicking { scheduleTick() }
    }
}
