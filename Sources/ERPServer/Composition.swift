import ERP
import ERPAPI
import Logging
import Sekkei
import SekkeiSQL
import ServiceLifecycle
import UnixSignals

/// Puts the ERP together: database, passwords, tokens and services behind the server.
struct Composition {
    let plan: ServerPlan

    /// Serves until the process is asked to end; running requests have ten seconds for that.
    func run() async throws {
        let passwords = ScryptPasswords()
        try await OpenDatabase.migrated(plan.database) { database, _ in
            if plan.isDemo { try await DemoContent(passwords: passwords).load(into: database) }
            try await serve(database, passwords)
        }
        try await passwords.shutDown()
    }

    private func serve(_ database: any Database, _ passwords: ScryptPasswords) async throws {
        let logger = Logger(label: "erp")
        let tokens = try await ERPTokens(secret: plan.secret)
        let verification = try Verification(plan, own: tokens.verifier, logger: logger)
        do {
            let application = try application(database, passwords, tokens, verification, logger)
            let sealing = AuditSealing(sealer: AuditSealer(database: database), logger: logger)
            try await ServiceGroup(
                services: verification.services + [sealing, application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger
            ).run()
        } catch {
            try? await verification.abandon()
            throw error
        }
    }

    private func application(
        _ database: any Database, _ passwords: ScryptPasswords, _ tokens: ERPTokens, _ verification: Verification, _ logger: Logger
    ) throws -> Application<API> {
        let events = AccountLog(logger: logger).events
        let callers = DatabaseCallers(database: database, roles: plan.provider?.roles, events: events)
        let authenticator = Authenticator(verifier: verification.verifier, provider: callers)
        let services = ERPServices(
            database: database, passwords: passwords, tokens: tokens,
            revoke: CallerRevocation { authenticator.revoke(subject: String($0)) }, events: events, localLogin: plan.localLogin)
        let registry = PrometheusRegistry()
        registry.exposeProcess()
        registry.gauge(.databaseConnections) { Double(database.activeConnections) }
        return try Application(
            services.api, authenticator: authenticator, configuration: ServerConfiguration(host: plan.host, port: plan.port, tls: plan.tls),
            rateLimits: RateLimits(scale: plan.rateLimitScale), trustedProxies: plan.trustedProxies,
            checks: [HealthCheck("database") { try await database.ping() }], audit: SQLAuditRecorder(), registry: registry, logger: logger,
            onRunning: { [plan] port in
                Greeting(host: plan.host, port: port, isSecured: plan.tls != nil, isDemo: plan.isDemo && plan.localLogin).show()
            })
    }
}
