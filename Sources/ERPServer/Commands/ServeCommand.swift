import ArgumentParser
import ERP
import Logging

/// `erp serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Bring the database up to date and serve the API.",
        discussion: """
            ERP_JWT_SECRET signs the access tokens; without --demo it is needed.
            ERP_OIDC_ISSUER and ERP_OIDC_AUDIENCE name an identity provider whose tokens are taken; ERP_OIDC_CLIENT_ID and
            ERP_OIDC_CLIENT_SECRET let it be asked about opaque ones. ERP_LOCAL_LOGIN=off leaves the provider alone.
            ERP_ENV is development (unless said) or production, where --demo is refused. Options win over the environment.
            """)

    @OptionGroup var options: DatabaseOptions
    @Option(help: "The address to listen on, 127.0.0.1 unless said. Or ERP_HOST.") var host: String?
    @Option(
        parsing: .unconditional, help: "The port to listen on, 8080 unless said; 0 for any. Or ERP_PORT.",
        transform: { try ServeCommand.number($0) })
    var port: Int?
    @Option(help: ArgumentHelp("What is logged: trace, debug, info, … Or ERP_LOG_LEVEL.", valueName: "level")) var logLevel: String?
    @Flag(help: "Load demo data if there is none, and show its logins. Not in production.") var demo = false

    func run() async throws {
        let settings = options.settings
        _ = try settings.stage()
        try settings.refuseUnsupported()
        if demo { try settings.refuseInProduction("--demo") }
        let plan = ServerPlan(
            host: settings.host(host), port: try settings.port(port), database: try settings.database(options.database),
            secret: try settings.tokenSecret(isDemo: demo) ?? ERPTokens.randomSecret(), isDemo: demo,
            provider: try settings.provider(), localLogin: try settings.localLogin())
        let level = try settings.logLevel(logLevel)
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
        try await Composition(plan: plan).run()
    }

    private static func number(_ text: String) throws -> Int {
        guard let number = Int(text) else { throw ValidationError("a port is a number between 0 and 65535") }
        return number
    }
}
