import NIOCore

/// The contexts of a server's loops. The table never changes, so that looking one up takes no lock.
struct LoopContexts: Sendable {
    private let contexts: [ObjectIdentifier: LoopContext]

    init(_ group: any EventLoopGroup) {
        contexts = Dictionary(uniqueKeysWithValues: group.makeIterator().map { (ObjectIdentifier($0), LoopContext($0)) })
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

    /// Waits until all requests' tasks have ended, even where the waiting task is cancelled.
    /// - Returns: How many have not.
    func runningTasks(waitingAtMost patience: Duration) async throws -> Int {
        let end = ContinuousClock.now + patience
        var running = try await runningTasks()
        while running > 0, ContinuousClock.now < end, let loop = contexts.values.first?.eventLoop {
            try await loop.scheduleTask(in: .milliseconds(20)) {}.futureResult.get()
            running = try await runningTasks()
        }
        return running
    }

    private func runningTasks() async throws -> Int {
        var sum = 0
        for context in contexts.values {
            sum += try await context.eventLoop.submit { context.runningTasks }.get()
        }
        return sum
    }
}
