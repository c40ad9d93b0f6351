import HummingbirdCore
import Logging
import ServiceLifecycle

/// One run of Hummingbird's server, from its first connection to its last.
struct ServerRun<Channel: ServerChildChannel>: Sendable {
    let server: Server<Channel>
    let loops: LoopContexts
    let drain: Duration

    /// Returns when every connection is closed and nothing of the run needs the loops any longer.
    /// - Throws: What keeps the server from listening.
    func complete() async throws {
        // Detached, for Hummingbird would follow a graceful shutdown in a task that nobody can wait for.
        let listening = Task.detached { [server] in try await server.run() }
        let stopping = await withTaskCancellationHandler {
            await supervise(listening)
        } onCancel: {
            listening.cancel()
        }
        _ = try await loops.closeConnections()
        try await stopping?.value
        try await listening.value
    }

    /// Waits for the end of the server.
    /// - Returns: The task that shuts it down gracefully, if that was asked for.
    private func supervise(_ listening: Task<Void, any Error>) async -> Task<Void, any Error>? {
        await withTaskGroup(of: Task<Void, any Error>?.self) { tasks in
            tasks.addTask {
                _ = await listening.result
                return nil
            }
            tasks.addTask { await shutDown(listening) }
            var stopping: Task<Void, any Error>?
            for await task in tasks {
                stopping = task ?? stopping
                if task == nil { tasks.cancelAll() }
            }
            return stopping
        }
    }

    /// Follows a graceful shutdown, and cancels what has not ended in time.
    private func shutDown(_ listening: Task<Void, any Error>) async -> Task<Void, any Error>? {
        do {
            try await gracefulShutdown()
        } catch {
            return nil
        }
        loops.quiesce()
        let stopping = Task.detached { [server] in try await server.shutdownGracefully() }
        do {
            try await Task.sleep(for: drain)
            listening.cancel()
        } catch {
            return stopping
        }
        return stopping
    }
}
