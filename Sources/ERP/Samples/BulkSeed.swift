public import SekkeiSQL

/// Many users and tasks in the demo data's first organization, to measure with. The same database and the same numbers give the same rows.
public struct BulkSeed: Sendable {
    private let users: Int
    private let tasks: Int
    static let batch = 250

    /// - Parameters:
    ///   - users: How many users to add.
    ///   - tasks: How many tasks to add.
    public init(users: Int, tasks: Int) {
        self.users = users
        self.tasks = tasks
    }

    /// Adds the rows, in transactions of some hundred rows each.
    /// - Parameters:
    ///   - passwordHash: The hash that all new users share.
    ///   - progress: Called after each transaction.
    public func load(
        into database: any Database, passwordHash: String, progress: @Sendable (SeedProgress) -> Void
    ) async throws {
        let ground = try await database.read { try await SeedGround($0) }
        let writer = SeedUsers(ground: ground, passwordHash: passwordHash)
        try await Self.inBatches(.users, users, progress) { range in
            try await database.write { try await writer.insert(range, $0) }
        }
        let taskGround = try await database.read { try await SeedGround($0) }
        let taskWriter = SeedTasks(ground: taskGround)
        try await Self.inBatches(.tasks, tasks, progress) { range in
            try await database.write { try await taskWriter.insert(range, $0) }
        }
    }

    private static func inBatches(
        _ kind: SeedProgress.Kind, _ total: Int, _ progress: (SeedProgress) -> Void, _ insert: (Range<Int>) async throws -> Void
    ) async throws {
        for start in stride(from: 0, to: total, by: batch) {
            let end = min(start + batch, total)
            try await insert(start..<end)
            progress(SeedProgress(kind: kind, done: end, total: total))
        }
    }
}
