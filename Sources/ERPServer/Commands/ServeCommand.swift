import ArgumentParser
import ERP
import Logging

/// `erp serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Bring the database up to date and serve the API.",
        discussion: """
            Options win over the environment.

            EXAMPLES
              erp serve --demo                     try it out, with made-up data
              ERP_JWT_SECRET=$(openssl rand -base64 48) erp serve
              erp serve --tls-certificate chain.pem --tls-key key.pem

            ENVIRONMENT
              ERP_ENV                 development, or production, where --demo and
                                      secrets that can be guessed are refused
              ERP_JWT_SECRET          signs the access tokens: 32 random bytes or
                                      more; needed without --demo
              ERP_LOCAL_LOGIN         off: no passwords, only the provider's tokens
              ERP_TRUSTED_PROXIES     proxies whose word for the client's address is
                                      taken: 10.0.0.0/8,::1
              ERP_PROXY_HEADER        where they name it: x-forwarded-for, unless
                                      said, or forwarded
              ERP_RATE_LIMIT_SCALE    multiplies every rate limit, for load tests

            An identity provider, whose access tokens are taken:
              ERP_OIDC_ISSUER         its URL; the rest means nothing without it
              ERP_OIDC_AUDIENCE       what it calls this API, with commas between
              ERP_OIDC_CLIENT_ID      whose roles count, and with
              ERP_OIDC_CLIENT_SECRET  who asks it about opaque tokens
              ERP_OIDC_ROLES_CLAIM    the claim with the roles: realm_access.roles
              ERP_OIDC_ROLES          its roles as ours: erp-admins=admin,erp=staff
              ERP_OIDC_PLAIN_JWT      on: takes tokens without the type at+jwt
            """)

    @OptionGroup var options: DatabaseOptions
    @Option(help: "The address to listen on, 127.0.0.1 unless said. Or ERP_HOST.") var host: String?
    @Option(
        parsing: .unconditional, help: "The port to listen on, 8080 unless said; 0 for any. Or ERP_PORT.",
        transform: { try ServeCommand.number($0) })
    var port: Int?
    @Option(
        help: ArgumentHelp(
            "A PEM file with the certificate chain, for HTTPS; read again once a minute. Or ERP_TLS_CERTIFICATE.", valueName: "file"))
    var tlsCertificate: String?
    @Option(help: ArgumentHelp("A PEM file with the certificate's key. Or ERP_TLS_KEY.", valueName: "file")) var tlsKey: String?
    @Option(help: ArgumentHelp("What is logged: trace, debug, info, … Or ERP_LOG_LEVEL.", valueName: "level")) var logLevel: String?
    @Flag(help: "Load demo data if there is none, and show its logins. Not in production.") var demo = false

    func run() async throws {
        let settings = options.settings
        _ = try settings.stage()
        try settings.refuseUnsupported()
        if demo { try settings.refuseInProduction("--demo") }
        let plan = ServerPlan(
            host: settings.host(host), port: try settings.port(port), database: try settings.database(options.database),
            secret: try settings.tokenSecret(isDemo: demo) ?? ERPTokens.randomSecret(),
            tls: try settings.tls(certificate: tlsCertificate, key: tlsKey), rateLimitScale: try settings.rateLimitScale(),
            trustedProxies: try settings.trustedProxies(), isDemo: demo, provider: try settings.provider(),
            localLogin: try settings.localLogin())
        let level = try settings.logLevel(logLevel)
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        if plan.tls == nil, try settings.stage() == .production { Self.warnOfPlainText(host: plan.host) }
        if plan.rateLimitScale != 1 { Self.warn(ofScale: plan.rateLimitScale) }
        try await Composition(plan: plan).run()
    }

    /// Tokens in plain text are fine on this machine, or behind a proxy that ends TLS on the way.
    private static func warnOfPlainText(host: String) {
        guard !["127.0.0.1", "::1", "localhost"].contains(host) else { return }
        Logger(label: "erp").warning(
            "the ERP speaks plain HTTP: give it ERP_TLS_CERTIFICATE and ERP_TLS_KEY, or end TLS in a proxy before it",
            metadata: ["host": "\(host)"])
    }

    private static func warn(ofScale scale: Double) {
        Logger(label: "erp").warning(
            "ERP_RATE_LIMIT_SCALE multiplies every rate limit: for load tests only", metadata: ["scale": "\(scale)"])
    }

    private static func number(_ text: String) throws -> Int {
        guard let number = Int(text) else { throw ValidationError("a port is a number between 0 and 65535") }
        return number
    }
}
