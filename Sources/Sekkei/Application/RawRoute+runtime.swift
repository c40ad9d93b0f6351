import Logging
import NIOCore

extension RawRoute {
    /// The runtime's own routes, outside every version.
    static func runtime(api: APIDescriptor, checks: [HealthCheck], registry: PrometheusRegistry, logger: Logger) -> [RawRoute] {
        [live, ready(checks, logger), metrics(registry)] + documents(of: api) + docs(of: api)
    }

    /// Whether the process runs: no dependency is asked.
    private static var live: RawRoute {
        RawRoute(.get, path: "/health/live") { request in request.success(200, Readiness()) }
    }

    private static func ready(_ checks: [HealthCheck], _ logger: Logger) -> RawRoute {
        RawRoute(.get, path: "/health/ready") { request in
            let readiness = await Readiness.find(checks, timeout: .seconds(3), logger: logger)
            return readiness.isReady
                ? request.success(200, readiness) : request.failure(NotReady(readiness: readiness), headers: [("Retry-After", "5")])
        }
    }

    private static func metrics(_ registry: PrometheusRegistry) -> RawRoute {
        let block = HeaderBlock([("Content-Type", PrometheusRegistry.contentType)] + HeaderBlock.security)
        return RawRoute(.get, path: "/metrics") { _ in
            Answer(status: 200, block: block, body: .bytes(ByteBuffer(bytes: registry.exposition())))
        }
    }
}
