/// One promise that every store of a kind keeps.
public struct StoreCheck<Store: Sendable>: Sendable, CustomStringConvertible {
    /// The promise in a few words.
    public let description: String
    private let body: @Sendable (Store) async throws -> Void

    init(_ description: String, _ body: @escaping @Sendable (Store) async throws -> Void) {
        self.description = description
        self.body = body
    }

    /// Runs the check.
    /// - Parameter store: Empty, or used by earlier checks only: every check has keys of its own.
    /// - Throws: ``StoreFailure``, or whatever the store threw.
    public func run(on store: Store) async throws { try await body(store) }
}
