import Logging
import NIOCore

/// The last stage: what is counted and logged once an answer is on its way.
final class RequestObserver: Sendable {
    private let metrics: RequestMetrics
    private let versions: VersionMetrics
    private let accessLog: AccessLog
    private let logger: Logger
    private let operations: [OperationDescriptor]
    private let rawRoutes: [RawRoute]

    init(api: APIDescriptor, rawRoutes: [RawRoute], registry: PrometheusRegistry, logger: Logger) {
        operations = api.operations
        self.rawRoutes = rawRoutes
        self.logger = logger
        accessLog = AccessLog(logger: logger)
        let endpoints = api.operations.map { RequestMetrics.Endpoint(method: $0.method, template: api.basePath + "\($0.path)") }
        let raw = rawRoutes.map { RequestMetrics.Endpoint(method: $0.methods.first ?? .get, template: $0.path) }
        metrics = RequestMetrics(endpoints: endpoints + raw, registry: registry)
        versions = VersionMetrics(versions: api.versionDescriptors, registry: registry)
    }

    func finished(_ request: Request, status: Int, bytes: Int) {
        let streamed = request.facts.streamed
        // How long a stream goes on says nothing about how fast the service is.
        let nanoseconds = (streamed == 0 ? MonotonicClock.now : streamed) &- request.received
        if request.facts.operation >= 0 {
            metrics.record(endpoint: request.facts.operation, status: status, nanoseconds: nanoseconds)
        } else if request.facts.rawRoute >= 0 {
            metrics.record(endpoint: operations.count + request.facts.rawRoute, status: status, nanoseconds: nanoseconds)
        } else {
            metrics.recordUnmatched(method: request.method, status: status, nanoseconds: nanoseconds)
        }
        if let source = request.facts.versionSource {
            versions.record(request.facts.namesUnknownVersion ? nil : request.facts.version, by: source)
        }
        accessLog.record(nanoseconds: nanoseconds) { entry(request, status: status, bytes: bytes) }
        if request.facts.hasIncident || request.startedUnitOfWork != nil { report(request, status) }
    }

    private func entry(_ request: Request, status: Int, bytes: Int) -> AccessEntry {
        let facts = request.facts
        let operation = facts.operation >= 0 ? operations[facts.operation] : nil
        let version = facts.namesUnknownVersion ? "unknown" : request.api?.versions[facts.version]
        var entry = AccessEntry(
            requestID: facts.id.description, traceID: facts.trace?.traceID ?? facts.id.description,
            operation: operation.map { "\($0.name)" },
            method: request.method.token,
            template: operation.map { "\($0.path)" } ?? (facts.rawRoute >= 0 ? rawRoutes[facts.rawRoute].path : nil),
            status: status, bytes: bytes, client: request.clientName, user: facts.callerName,
            version: facts.versionSource == nil ? nil : version, versionSource: facts.versionSource?.label)
        entry.limit = facts.limits.exceeded?.rule.name
        entry.policy = facts.policy?.policy
        entry.policyOutcome = facts.policy?.outcome.rawValue
        entry.policyReasons = facts.policy?.explanation
        return entry
    }

    /// One line to the operator for what went wrong behind an answer.
    private func report(_ request: Request, _ status: Int) {
        let facts = request.facts
        let operation = facts.operation >= 0 ? "\(operations[facts.operation].name)" : request.method.token
        let metadata: Logger.Metadata = [
            "request_id": "\(facts.id.description)", "trace_id": "\(facts.trace?.traceID ?? facts.id.description)",
            "operation": "\(operation)",
        ]
        switch facts.cause {
        case nil: break
        case let fault as TokenFault: logger.info("token refused: \(fault)", metadata: metadata)
        case let cause?: logger.error("request failed: \(cause)", metadata: metadata)
        }
        if let breach = facts.breach {
            let code = request.api.catalogs[0][breach].code
            logger.warning("the service threw an error that its operation does not declare: \(code)", metadata: metadata)
        }
        if let withheld = facts.withheld { logger.error("rows withheld: \(withheld)", metadata: metadata) }
        if status < 400, let unit = request.startedUnitOfWork, unit.isPending {
            logger.error("the service committed without joining the unit of work", metadata: metadata)
        }
    }
}
