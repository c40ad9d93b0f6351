import NIOCore

/// The contexts of a server's loops. The table never changes, so that looking one up takes no lock.
struct LoopContexts: Sendable {
    private let contexts: [ObjectIdentifier: LoopContext]

    init(_ group: any EventLoopGroup, constant: HeaderBlock = .empty) {
        contexts = Dictionary(
            uniqueKeysWithValues: group.makeIterator().map { (ObjectIdentifier($0), LoopContext($0, constant: constant)) })
    }

    /// - Precondition: The loop belongs to the group.
    func context(of eventLoop: any EventLoop) -> LoopContext {
        guard let context = contexts[ObjectIdentifier(eventLoop)] else { preconditionFailure("a connection on a loop of another group") }
        return context
    }

    /// Tells every connection, and those still to come, that the server shuts down.
    func quiesce() {
        for context in contexts.values {
            context.eventLoop.execute { context.quiesce() }
        }
    }

    /// Closes what is still open and waits until no connection and no request's task is left, even where the waiting
    /// task is cancelled.
    /// - Returns: How many tasks have not ended by then.
    func settle(waitingAtMost patience: Duration) async throws -> Int {
        let end = ContinuousClock.now + patience
        var rest = try await closeConnections()
        while rest.connections + rest.tasks > 0, ContinuousClock.now < end, let loop = contexts.values.first?.eventLoop {
            try await loop.scheduleTask(in: .milliseconds(20)) {}.futureResult.get()
            rest = try await closeConnections()
        }
        return rest.tasks
    }

    /// Closes every connection.
    /// - Returns: How many connections there were, and how many requests' tasks have not ended.
    func closeConnections() async throws -> (connections: Int, tasks: Int) {
        var connections = 0
        var tasks = 0
        for context in contexts.values {
            let rest = try await context.eventLoop.submit { (context.closeConnections(), context.runningTasks) }.get()
            connections += rest.0
            tasks += rest.1
        }
        return (connections, tasks)
    }
}
