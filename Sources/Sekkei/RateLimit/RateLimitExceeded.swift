public import SekkeiJSON

/// RATE001: the request is one too many. Services may throw it for limits of their own.
public struct RateLimitExceeded: CatalogError, Equatable {
    /// The name of the limit.
    public let limit: String
    /// Seconds until there is room again, at least 1.
    public let retryAfter: Int

    /// Creates the error.
    public init(limit: String, retryAfter: Int) {
        self.limit = limit
        self.retryAfter = max(1, retryAfter)
    }

    /// That of RATE001.
    public var catalogNumber: Int { BuiltInError.rateLimitExceeded.rawValue }

    /// Writes `limit` and `retry_after`.
    public func writeDetails(to json: inout JSONWriter) {
        json.write(#"{"limit":"#, limit)
        json.write(#","retry_after":"#, retryAfter)
        json.raw("}")
    }

    /// The details by their names.
    public func text(of placeholder: String, language: Int) -> String? {
        switch placeholder {
        case "limit": limit
        case "retry_after": String(retryAfter)
        default: nil
        }
    }
}
