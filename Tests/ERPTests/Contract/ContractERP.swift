import ERP
import ERPAPI
import Logging
import Sekkei
import SekkeiJSON
import SekkeiSQL
import SekkeiSQLite
import SekkeiTesting
import Testing

@testable import ERPServer

/// The ERP with its demo data on a database of its own, and what a contract test must know of it.
struct ContractERP {
    let application: Application<API>
    let tokens: [String: String]

    /// The callers by role, the most powerful first.
    private static let logins = zip(["admin", "manager", "hr", "staff"], DemoLogins.emails)

    static func make() async throws -> ContractERP {
        let database = try SQLiteDatabase.inMemory()
        _ = try await Migrator(Schema.migrations).run(on: database)
        let passwords = PlainPasswords()
        try await DemoContent(passwords: passwords).load(into: database)
        let tokens = try await ERPTokens(secret: ERPTokens.randomSecret())
        let authenticator = Authenticator(verifier: tokens.verifier, provider: DatabaseCallers(database: database))
        let services = ERPServices(
            database: database, passwords: passwords, tokens: tokens,
            revoke: CallerRevocation { authenticator.revoke(subject: String($0)) })
        var policies = PolicyConfiguration()
        policies.clock = try #require(PolicyClock.fixed("2026-06-01T12:00:00+09:00"))
        policies.failsOnWithheldRows = true
        let application = try Application(
            services.api, authenticator: authenticator, rateLimits: RateLimits(scale: 1000), policies: policies, audit: SQLAuditRecorder(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let client = TestClient(application)
        var found: [String: String] = [:]
        for (role, email) in logins { found[role] = try await logIn(email, DemoLogins.password, client).access }
        return ContractERP(application: application, tokens: found)
    }

    var options: ContractOptions {
        var options = ContractOptions(
            credentials: Self.logins.map { .bearer(tokens[$0.0] ?? "", role: $0.0) }, known: Self.known, tooLargeBody: (1 << 20) + 1)
        options.arrangements = ContractArrangements(admin: tokens["admin"] ?? "", hr: tokens["hr"] ?? "").all
        return options
    }

    /// What the demo data holds.
    private static let known: [String: JSONValue] = [
        "task_id": 1, "project_id": 1, "department_id": 1, "user_id": 2, "organization_id": 1, "parent_id": 1, "assignee_id": 1,
        "owner_id": 1, "manager_id": 1,
    ]

    static func logIn(_ email: String, _ password: String, _ client: TestClient) async throws -> (access: String, refresh: String) {
        let body: JSONValue = ["email": .string(email), "password": .string(password)]
        let answer = try await client.send(TestRequest("POST", "/api/v2/auth/login", json: body))
        guard let data = answer.json?["data"], let access = data["access_token"]?.stringValue,
            let refresh = data["refresh_token"]?.stringValue
        else { throw Unexpected(text: answer.text) }
        return (access, refresh)
    }

    struct Unexpected: Error { let text: String }
}
