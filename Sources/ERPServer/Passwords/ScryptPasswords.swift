import ERP
import NIOPosix
import Synchronization

/// Hashes passwords with scrypt on a few threads of its own. Calls wait as ``PasswordQueue`` allows; more are told to come again.
final class ScryptPasswords: PasswordHashing {
    let decoy: String
    private let cost: ScryptCost
    private let threads: NIOThreadPool
    private let queue: Mutex<PasswordQueue>

    /// - Parameters:
    ///   - threads: How many hashes are computed at once; each takes the memory of its cost.
    ///   - limit: How many calls may run or wait, even where they would be done in time.
    init(cost: ScryptCost = .standard, threads: Int = 2, limit: Int = 256) {
        self.cost = cost
        queue = Mutex(PasswordQueue(threads: threads, limit: limit))
        decoy = ScryptHash(matchingNothing: cost).text
        self.threads = NIOThreadPool(numberOfThreads: threads)
        self.threads.start()
    }

    func hash(_ password: String) async throws -> String {
        try await run { [cost] in try ScryptHash(of: password, cost: cost).text }
    }

    func verify(_ password: String, against hash: String) async throws -> Bool {
        guard let hash = ScryptHash(hash) else { return false }
        return try await run { try hash.matches(password) }
    }

    /// Ends the threads; calls that wait fail.
    func shutDown() async throws {
        try await threads.shutdownGracefully()
    }

    private func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        try queue.withLock { try $0.enter() }
        defer { queue.withLock { $0.leave() } }
        let (result, duration) = try await threads.runIfActive {
            let start = ContinuousClock.now
            return (try work(), ContinuousClock.now - start)
        }
        queue.withLock { $0.learn(duration) }
        return result
    }
}
