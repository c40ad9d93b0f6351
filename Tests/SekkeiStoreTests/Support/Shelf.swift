import Sekkei
import StoreAPI
import Synchronization

/// The books of every team, and how the services behave that read and change them.
final class Shelf: Sendable {
    struct State {
        var books: [Int64: Book] = [:]
        var teams: [Int64: Int64] = [:]
        var lastID: Int64 = 0
        /// How often each method was called.
        var calls: [String: Int] = [:]
        var failures: [any Error] = []
        var readFailures: [any Error] = []
    }

    private let state = Mutex(State())
    /// Where methods wait, if a test wants them to: by name.
    let gates = Gates()

    func count(_ method: String) -> Int { state.withLock { $0.calls[method, default: 0] } }

    /// Lets the next change fail, before anything is changed.
    func failNextChange(_ error: any Error) { state.withLock { $0.failures.append(error) } }
    /// Lets the next read fail.
    func failNextRead(_ error: any Error) { state.withLock { $0.readFailures.append(error) } }

    func read<Result: Sendable>(_ method: String, _ body: @Sendable (State) throws -> Result) async throws -> Result {
        let result = try state.withLock { state in
            state.calls[method, default: 0] += 1
            if !state.readFailures.isEmpty { throw state.readFailures.removeFirst() }
            return try body(state)
        }
        try await gates.pass(method)
        return result
    }

    func change<Result: Sendable>(_ method: String, _ body: @Sendable (inout State) throws -> Result) async throws -> Result {
        let result = try state.withLock { state in
            state.calls[method, default: 0] += 1
            if !state.failures.isEmpty { throw state.failures.removeFirst() }
            return try body(&state)
        }
        try await gates.pass(method)
        return result
    }
}

/// An error that is in no catalogue.
struct Breakdown: Error {}
