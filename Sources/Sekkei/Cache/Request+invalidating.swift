extension Request {
    /// Runs a service that changes what cached answers hold, and makes these stale before its answer is sent.
    ///
    /// They are made stale, too, where nobody knows what the service has done: it failed with something that is no error of
    /// the catalogue, or was cancelled. An error of the catalogue says that nothing was changed.
    /// - Throws: What the service throws.
    @_spi(Generated) public func invalidating<Result: Sendable>(
        _ tags: [String], _ work: () async throws -> Result
    ) async throws -> Result {
        let result: Result
        do {
            result = try await work()
        } catch let error as any CatalogError {
            throw error
        } catch {
            await keeping?.cache.invalidate(tags)
            throw error
        }
        await keeping?.cache.invalidate(tags)
        return result
    }
}
