internal import SekkeiSQL

/// One promise of the SQL interface that every engine keeps.
public struct ConformanceCheck: Sendable, CustomStringConvertible {
    /// The promise in a few words.
    public let description: String
    private let body: @Sendable (ConformanceStore) async throws -> Void

    init(_ description: String, store body: @escaping @Sendable (ConformanceStore) async throws -> Void) {
        self.description = description
        self.body = body
    }

    init(_ description: String, _ body: @escaping @Sendable (any Database) async throws -> Void) {
        self.init(
            description,
            store: { store in
                let database = try await store.open()
                do {
                    try await body(database)
                } catch {
                    await database.close()
                    throw error
                }
                await database.close()
            })
    }

    /// Runs the check on an empty store of its own.
    ///
    /// - Throws: ``ConformanceFailure``, or whatever the database threw unexpectedly.
    public func run(on store: ConformanceStore) async throws {
        try await body(store)
    }
}
