public import BenchAPI
public import Sekkei

/// Says that all is well.
public struct HealthCheckService: HealthService {
    /// Creates the service.
    public init() {}

    /// The smallest answer.
    public func health(context: RequestContext) async throws -> Health { Health(status: "ok") }
}
