extension Request {
    /// Counts the request by values out of it.
    /// - Parameter values: The number of a limit, and the value as text; nil where it is absent.
    /// - Throws: ``RateLimitExceeded``.
    @_spi(Generated) public func charge(_ values: (rule: Int, value: String?)...) async throws {
        switch limiter?.admit(self, by: values) ?? .allowed {
        case .allowed: return
        case .refused(let error): throw error
        case .wait(let work): if let error = await work() { throw error }
        }
    }
}

extension RequestContext {
    /// Counts the request once more by a limit of the API, for what only the service knows: whose account a token belongs to, say.
    /// - Parameters:
    ///   - limit: A limit of the spec, by its name.
    ///   - value: Whose requests count together.
    /// - Throws: ``RateLimitExceeded``, to be passed on. What earlier limits have counted is then taken back.
    public func charge(_ limit: String, by value: String) async throws {
        guard let number = request.api.rateLimits.firstIndex(where: { $0.rule.name == limit }) else { throw UnknownRateLimit(name: limit) }
        try await request.charge((number, value))
    }
}

/// A service names a limit that the spec does not have.
public struct UnknownRateLimit: Error, CustomStringConvertible {
    /// What the service calls it.
    public let name: String

    /// One line.
    public var description: String { "the spec has no rate limit '\(name)'" }
}
