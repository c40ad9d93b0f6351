import ERP
import NIOPosix
import Synchronization

/// Hashes passwords with scrypt on a few threads of its own. A bounded number of calls may wait; more are told to come again.
final class ScryptPasswords: PasswordHashing {
    let decoy: String
    private let cost: ScryptCost
    private let threads: NIOThreadPool
    private let pending = Atomic<Int>(0)
    private let limit: Int

    /// - Parameters:
    ///   - threads: How many hashes are computed at once; each takes the memory of its cost.
    ///   - limit: How many calls may run or wait.
    init(cost: ScryptCost = .standard, threads: Int = 2, limit: Int = 64) {
        self.cost = cost
        self.limit = limit
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
        defer { pending.subtract(1, ordering: .relaxed) }
        guard pending.add(1, ordering: .relaxed).newValue <= limit else { throw PasswordsBusy() }
        return try await threads.runIfActive(work)
    }
}
