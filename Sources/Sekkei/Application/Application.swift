public import Logging
public import ServiceLifecycle

/// A generated API with everything around it that makes it a server: transport, authentication, health, metrics, documents.
///
/// Beside the API it serves `/health/live`, `/health/ready`, `/metrics`, `/openapi.json`, `/openapi/<version>.json`, the
/// same as YAML, and `/docs`.
///
/// ```swift
/// let application = Application(API(tasks: TaskService()), authenticator: authenticator, logger: logger)
/// try await ServiceGroup(services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger).run()
/// ```
public struct Application<API: GeneratedAPI>: Service {
    private let server: HTTPServer
    /// Answers requests, wherever they come from.
    package let responder: any Responder
    private let policies: PolicyRuntime
    private let audit: AuditStage<API.Caller>?
    /// What keeps its answers.
    let keeping: AnswerKeeping

    /// Puts an application together; it opens no port before ``run()``.
    /// - Parameters:
    ///   - authenticator: Who calls; needed unless every operation says `auth: none`.
    ///   - cursorKey: What cursors are signed with. By default a random key, so that no cursor outlives the process.
    ///   - rateLimits: How often callers may call, and where that is counted.
    ///   - trustedProxies: Who is believed about the addresses of clients; nobody by default.
    ///   - policies: How access is decided about.
    ///   - cache: Where answers of operations with `cache` are kept; 64 MiB of memory by default.
    ///   - idempotency: Where answers to requests with an `Idempotency-Key` are kept; 64 MiB of memory by default.
    ///   - checks: What `/health/ready` asks.
    ///   - routes: Paths outside the spec. The API's own paths and the runtime's win over them.
    ///   - audit: Keeps the entries of operations with `audit:`; needed where there is one.
    ///   - registry: What `/metrics` shows.
    ///   - onRunning: Called once the server listens, with its port.
    /// - Throws: ``ServerError`` where operations need a caller and there is no authenticator, or are audited and nothing records it, or
    ///   this machine does not know the API's time zone.
    public init(
        _ api: API, authenticator: Authenticator<API.Caller>? = nil, configuration: ServerConfiguration = ServerConfiguration(),
        cursorKey: CursorKey = CursorKey(), rateLimits: RateLimits = RateLimits(), trustedProxies: TrustedProxies = .none,
        cache: any CacheStore = MemoryCache(), idempotency: any IdempotencyStore = MemoryIdempotency(),
        policies: PolicyConfiguration = PolicyConfiguration(), checks: [HealthCheck] = [], routes: [RawRoute] = [],
        audit: (any AuditRecorder<API.Caller>)? = nil, registry: PrometheusRegistry = PrometheusRegistry(), logger: Logger,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) throws {
        self.policies = try PolicyRuntime(policies, timeZone: API.descriptor.timeZone)
        self.policies.expose(in: registry)
        let descriptor = API.descriptor.with(
            ApplicationSettings(cursorKey: cursorKey, trustedProxies: trustedProxies, policies: self.policies))
        if authenticator == nil, let secured = descriptor.operations.first(where: \.isSecured) {
            throw ServerError(.invalidConfiguration, "\(secured.name) needs a caller, and the application has no authenticator")
        }
        self.audit = try AuditStage(recorder: audit, operations: descriptor.operations, registry: registry, logger: logger)
        let rawRoutes = RawRoute.runtime(api: descriptor, checks: checks, registry: registry, logger: logger) + routes
        let observer = RequestObserver(api: descriptor, rawRoutes: rawRoutes, registry: registry, logger: logger)
        keeping = AnswerKeeping(cache: cache, idempotency: idempotency, api: descriptor, registry: registry, logger: logger)
        let pipeline = Pipeline(
            api: api, authenticator: authenticator, rawRoutes: rawRoutes, observer: observer, descriptor: descriptor,
            limiter: RateLimiter(rateLimits, of: descriptor, registry: registry, logger: logger), keeping: keeping,
            audit: self.audit)
        responder = descriptor.cors.map { CrossOriginResponder($0, of: descriptor, behind: pipeline) } ?? pipeline
        server = HTTPServer(responder: responder, configuration: configuration, logger: logger, onRunning: onRunning)
    }

    /// Lets a row that its policy does not allow fail the request from now on: a service that returns one is to be found in tests.
    package func failOnWithheldRows() { policies.failOnWithheldRows() }

    /// From now on an audited operation that succeeds without an entry is answered with 500: for tests, where counting is not enough.
    package func requireAuditEntries() { audit?.requireEntries() }

    /// Serves until a graceful shutdown.
    /// - Throws: ``ServerError`` where the server cannot start.
    public func run() async throws {
        try await server.run()
    }
}
