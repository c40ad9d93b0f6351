import Logging
import Sekkei

/// Reads settings: an option wins over its environment variable, an empty variable counts as none.
struct Settings {
    let environment: [String: String]

    func text(_ option: String?, _ variable: String) -> String? {
        if let option { return option }
        guard let value = environment[variable], !value.isEmpty else { return nil }
        return value
    }

    /// What this system is for: development unless said.
    func stage() throws(OperatorError) -> Stage {
        guard let text = text(nil, "ERP_ENV") else { return .development }
        return try Stage(text)
    }

    func database(_ option: String?) throws(OperatorError) -> DatabaseAddress {
        guard let text = text(option, "ERP_DATABASE_URL") else { return .standard }
        return try DatabaseAddress(text)
    }

    func host(_ option: String?) -> String { text(option, "ERP_HOST") ?? "127.0.0.1" }

    func port(_ option: Int?) throws(OperatorError) -> Int {
        if let option { return try checkPort(option, "--port") }
        guard let text = text(nil, "ERP_PORT") else { return 8080 }
        guard let port = Int(text) else { throw .usage("ERP_PORT is not a number: \(text)") }
        return try checkPort(port, "ERP_PORT")
    }

    func logLevel(_ option: String?) throws(OperatorError) -> Logger.Level {
        guard let text = text(option, "ERP_LOG_LEVEL") else { return .info }
        guard let level = Logger.Level(rawValue: text.lowercased()) else {
            let names = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw .usage("'\(text)' is no log level: \(names)")
        }
        return level
    }

    /// The secret that signs access tokens; nil where one must be made up.
    func tokenSecret(isDemo: Bool) throws(OperatorError) -> Secret? {
        guard let text = text(nil, "ERP_JWT_SECRET") else {
            if isDemo { return nil }
            throw .failure("ERP_JWT_SECRET is not set: give it at least 32 random bytes (or try the ERP with --demo)")
        }
        guard text.utf8.count >= 32 else {
            throw .failure("ERP_JWT_SECRET is too short: it has \(text.utf8.count) bytes and needs at least 32")
        }
        if try stage() == .production, SecretStrength(Array(text.utf8)).isGuessable {
            throw .failure("ERP_JWT_SECRET can be guessed: it must be random in production, as openssl rand -base64 48 makes it")
        }
        return Secret(text)
    }

    /// - Throws: Where `ERP_ENV` is wrong, and where made-up data is asked for in production.
    func refuseInProduction(_ what: String) throws(OperatorError) {
        if try stage() == .production { throw .usage("\(what) is refused while ERP_ENV=production") }
    }

    /// Settings that this version would otherwise silently ignore.
    func refuseUnsupported() throws(OperatorError) {
        for variable in ["ERP_REDIS_URL"] where text(nil, variable) != nil {
            throw .failure("\(variable) is not supported yet")
        }
    }

    private func checkPort(_ port: Int, _ name: String) throws(OperatorError) -> Int {
        guard (0...65_535).contains(port) else { throw .usage("\(name) must lie between 0 and 65535, not \(port)") }
        return port
    }
}
