import SekkeiSQL

extension Database {
    /// A write transaction in which a violated unique key means an error of the catalogue.
    func write<Result: Sendable>(
        whenTaken error: some Error, _ body: @Sendable (Transaction) async throws -> Result
    ) async throws -> Result {
        do {
            return try await write(body)
        } catch let failure as SQLError where failure.code == .uniqueViolation {
            throw error
        }
    }
}
