/// A dependency without which no request can be served.
public struct HealthCheck: Sendable {
    /// As it stands in the answer of `/health/ready`: `database`.
    public let name: String
    /// Returns where the dependency answers, and throws where it does not.
    public let check: @Sendable () async throws -> Void

    /// Creates a check.
    public init(_ name: String, check: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.check = check
    }
}
