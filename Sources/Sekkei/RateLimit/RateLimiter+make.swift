import Logging

extension RateLimiter {
    /// Keeps the limits of an application.
    convenience init(_ limits: RateLimits, of api: APIDescriptor, registry: PrometheusRegistry, logger: Logger) {
        let names = api.rateLimits.map(\.rule.name) + [limits.failedAuthentication?.name].compactMap { $0 }
        let metrics = LimitMetrics(names, registry: registry)
        self.init(limits, of: api, store: GuardedRateLimits(limits, metrics: metrics, logger: logger), metrics: metrics)
    }

    /// Keeps the limits of an API in memory, with nobody to tell of it.
    convenience init(of api: APIDescriptor) {
        self.init(RateLimits(), of: api, registry: PrometheusRegistry(), logger: Logger(label: "limits") { _ in SwiftLogNoOpLogHandler() })
    }
}
