import Logging
import Sekkei
import Testing

@testable import ERPServer

struct SettingsTests {
    private func settings(_ environment: [String: String] = [:]) -> Settings { Settings(environment: environment) }

    @Test func defaults_serveOnLoopback() throws {
        #expect(settings().host(nil) == "127.0.0.1")
        #expect(try settings().port(nil) == 8080)
        #expect(try settings().database(nil) == .sqliteFile(".data/erp.sqlite"))
        #expect(try settings().logLevel(nil) == .info)
    }

    @Test func options_winOverTheEnvironment() throws {
        let settings = settings(["ERP_HOST": "::1", "ERP_PORT": "1", "ERP_DATABASE_URL": "sqlite:a", "ERP_LOG_LEVEL": "debug"])
        #expect(settings.host(nil) == "::1")
        #expect(settings.host("0.0.0.0") == "0.0.0.0")
        #expect(try settings.port(nil) == 1)
        #expect(try settings.port(2) == 2)
        #expect(try settings.database(nil) == .sqliteFile("a"))
        #expect(try settings.database("sqlite:b") == .sqliteFile("b"))
        #expect(try settings.logLevel(nil) == .debug)
        #expect(try settings.logLevel("ERROR") == .error)
    }

    @Test func emptyVariable_countsAsNone() throws {
        #expect(try settings(["ERP_PORT": ""]).port(nil) == 8080)
    }

    @Test(arguments: ["x", "-1", "65536", "80.0", "99999999999999999999"])
    func port_thatIsNone_isWrongUsage(text: String) {
        #expect { try settings(["ERP_PORT": text]).port(nil) } throws: { ($0 as? OperatorError)?.exitCode == 2 }
    }

    @Test func logLevel_thatIsNone_listsThem() {
        #expect { try settings().logLevel("loud") } throws: { "\($0)".contains("trace, debug, info") }
    }

    @Test func tokenSecret_isNeededUnlessItIsADemo() throws {
        #expect(try settings().tokenSecret(isDemo: true) == nil)
        #expect { try settings().tokenSecret(isDemo: false) } throws: { ($0 as? OperatorError)?.exitCode == 1 }
        let secret = String(repeating: "s", count: 32)
        #expect(try settings(["ERP_JWT_SECRET": secret]).tokenSecret(isDemo: false) == Secret(secret))
    }

    @Test(arguments: [true, false])
    func tokenSecret_thatIsShort_isRefusedEvenInADemo(isDemo: Bool) {
        let settings = settings(["ERP_JWT_SECRET": String(repeating: "s", count: 31)])
        #expect { try settings.tokenSecret(isDemo: isDemo) } throws: { "\($0)".contains("31 bytes") && !"\($0)".contains("sss") }
    }

    @Test(arguments: [
        (String(repeating: "s", count: 40), true), ("abcdefghijklmnop" + "abcdefghijklmnop" + "abc", true),
        (String(repeating: "01234567", count: 8), true),
        ("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", false), ("l3DmZcQm0kq2pN8m7uV2m1yJ0aYg3m9xkq2pN8m7uV2", false),
    ])
    func tokenSecret_thatCanBeGuessed_isRefusedInProductionOnly(secret: String, isGuessable: Bool) throws {
        #expect(try settings(["ERP_JWT_SECRET": secret]).tokenSecret(isDemo: false) == Secret(secret))
        let production = settings(["ERP_JWT_SECRET": secret, "ERP_ENV": "production"])
        if isGuessable {
            #expect { try production.tokenSecret(isDemo: false) } throws: { "\($0)".contains("guessed") && !"\($0)".contains(secret) }
        } else {
            #expect(try production.tokenSecret(isDemo: false) == Secret(secret))
        }
    }

    @Test func tls_needsBothFiles() throws {
        #expect(try settings().tls(certificate: nil, key: nil)?.privateKey == nil)
        let both = try settings(["ERP_TLS_CERTIFICATE": "a.pem", "ERP_TLS_KEY": "b.pem"]).tls(certificate: nil, key: nil)
        #expect(both?.certificateChain == "a.pem" && both?.privateKey == "b.pem")
        #expect { try settings(["ERP_TLS_KEY": "b.pem"]).tls(certificate: nil, key: nil) } throws: {
            "\($0)".contains("ERP_TLS_CERTIFICATE")
        }
        #expect { try settings().tls(certificate: "a.pem", key: nil) } throws: { "\($0)".contains("ERP_TLS_KEY") }
    }

    @Test func production_refusesWhatIsMadeUp() throws {
        try settings().refuseInProduction("--demo")
        try settings(["ERP_ENV": "development"]).refuseInProduction("--demo")
        #expect { try settings(["ERP_ENV": "production"]).refuseInProduction("--demo") } throws: { "\($0)".contains("--demo") }
    }

    @Test(arguments: [
        (nil, Stage.development), ("", .development), ("Development", .development), ("production", .production),
        ("Production", .production), ("PRODUCTION", .production),
    ])
    func stage_isReadInAnyCase(text: String?, stage: Stage) throws {
        let settings = settings(text.map { ["ERP_ENV": $0] } ?? [:])
        #expect(try settings.stage() == stage)
    }

    @Test(arguments: ["prod", "dev", "staging", " production", "1"])
    func stage_thatIsNone_isWrongUsage(text: String) {
        #expect { try settings(["ERP_ENV": text]).stage() } throws: { ($0 as? OperatorError)?.exitCode == 2 && "\($0)".contains(text) }
        #expect(throws: OperatorError.self) { try settings(["ERP_ENV": text]).refuseInProduction("--demo") }
    }

    @Test(arguments: ["ERP_REDIS_URL"])
    func variable_thatWouldBeIgnored_isRefused(variable: String) throws {
        try settings([variable: ""]).refuseUnsupported()
        #expect { try settings([variable: "x"]).refuseUnsupported() } throws: { "\($0)".contains(variable) }
    }

    @Test(arguments: [
        ("sqlite:a.sqlite", DatabaseAddress.sqliteFile("a.sqlite")), ("sqlite:/a/b", .sqliteFile("/a/b")),
        ("sqlite:///a/b", .sqliteFile("/a/b")), ("sqlite::memory:", .sqliteMemory), ("postgres://u:p@h/d", .postgres),
        ("postgresql://h/d", .postgres),
    ])
    func databaseAddress_isRead(text: String, address: DatabaseAddress) throws {
        #expect(try DatabaseAddress(text) == address)
    }

    @Test(arguments: ["", "sqlite:", "sqlite://", "sqlite://host/x", "mysql://u:secret@h/d", "a.sqlite", "SQLITE:a", "postgres:h"])
    func databaseAddress_thatIsMalformed_isRefusedWithoutRepeatingIt(text: String) {
        #expect { try DatabaseAddress(text) } throws: { ($0 as? OperatorError)?.exitCode == 2 && !"\($0)".contains("secret") }
    }

    @Test(arguments: [("", 1.0), ("1", 1), ("0.5", 0.5), ("1000", 1000)])
    func rateLimitScale_isANumberAboveZero(text: String, expected: Double) throws {
        #expect(try settings(["ERP_RATE_LIMIT_SCALE": text]).rateLimitScale() == expected)
    }

    @Test(arguments: ["0", "-1", "x", "nan", "inf", "1000001", "1e9"])
    func rateLimitScale_thatIsNone_isRefusedByName(text: String) {
        #expect { try settings(["ERP_RATE_LIMIT_SCALE": text]).rateLimitScale() } throws: { "\($0)".contains("ERP_RATE_LIMIT_SCALE") }
    }

    @Test func trustedProxies_areReadWithTheirField() throws {
        #expect(try settings([:]).trustedProxies().ranges.isEmpty)
        let proxies = try settings(["ERP_TRUSTED_PROXIES": "10.0.0.0/8, ::1", "ERP_PROXY_HEADER": "Forwarded"]).trustedProxies()
        #expect(proxies.ranges.count == 2 && proxies.field == .forwarded)
    }

    @Test(arguments: [
        ["ERP_TRUSTED_PROXIES": "10.0.0.1/8"], ["ERP_TRUSTED_PROXIES": "proxy"], ["ERP_PROXY_HEADER": "X-Real-IP"],
    ])
    func trustedProxies_thatCannotBeRead_areRefusedByName(environment: [String: String]) {
        #expect { try settings(environment).trustedProxies() } throws: { "\($0)".contains(environment.keys.first ?? "") }
    }
}
