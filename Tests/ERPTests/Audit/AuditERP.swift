import ERP
import ERPAPI
import Foundation
import Logging
import SekkeiJSON
import SekkeiSQL
import SekkeiSQLite
import SekkeiTesting
import Synchronization
import Testing

@testable import ERPServer
@_spi(Generated) @testable import Sekkei

/// The ERP behind its pipeline, whose audit trail can be made to fail. It is noon there, so that offices are open.
final class AuditERP: Sendable {
    let database: any Database
    let client: TestClient
    let registry = PrometheusRegistry()
    private let recorder = BreakableRecorder()
    private let logins = Mutex<[String: String]>([:])

    static let password = "a-First-Password-1"

    init(database: (any Database)? = nil) async throws {
        let database = try database ?? SQLiteDatabase.inMemory()
        self.database = database
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
        client = TestClient(
            try Application(
                services.api, authenticator: authenticator, rateLimits: RateLimits(scale: 1000), policies: policies, audit: recorder,
                registry: registry,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    }

    /// From now on no entry can be written, or they can again.
    func breakRecorder(_ failure: (any Error)?) { recorder.failure.withLock { $0 = failure } }

    /// Sends a request as a demo login; nobody where none is named.
    func send(
        _ method: String, _ path: String, _ body: JSONValue? = nil, as login: String? = "admin", version: String = "v2",
        headers: [(name: String, value: String)] = []
    ) async throws -> TestResponse {
        var headers = headers
        if let login { headers.append(("Authorization", "Bearer \(try await token(of: "\(login)@example.com", DemoLogins.password))")) }
        let path = "/api/\(version)" + path
        return try await client.send(
            body.map { TestRequest(method, path, headers: headers, json: $0) } ?? TestRequest(method, path, headers: headers))
    }

    /// Sends a request that must succeed, and gives the `data` of its answer.
    @discardableResult
    func data(_ method: String, _ path: String, _ body: JSONValue? = nil, as login: String? = "admin") async throws -> JSONValue {
        let answer = try await send(method, path, body, as: login)
        guard answer.status < 300 else { throw ContractERP.Unexpected(text: answer.text) }
        return answer.json?["data"] ?? .null
    }

    /// Logs in once.
    func token(of email: String, _ password: String) async throws -> String {
        if let known = logins.withLock({ $0[email] }) { return known }
        let token = try await ContractERP.logIn(email, password, client).access
        logins.withLock { $0[email] = token }
        return token
    }

    /// The entries behind a row, oldest first.
    func entries(after id: Int64 = 0) async throws -> [AuditEntry] {
        try await database.query("SELECT * FROM audit_log WHERE id > \(id) ORDER BY id").map { try AuditEntry(row: $0) }
    }

    func lastEntry() async throws -> Int64 {
        try await database.read { try await $0.value("SELECT COALESCE(MAX(id), 0) AS last FROM audit_log") }
    }

    /// Everything that the database holds, as text, but for the attempts to log in, which are counted whatever becomes of them.
    func contents() async throws -> [String] {
        try await database.read { transaction in
            let tables = try await transaction.query(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'login_attempts' ORDER BY name")
            var texts: [String] = []
            for table in tables {
                let name: String = try table.get("name")
                let rows = try await transaction.query("SELECT * FROM \(identifier: name)")
                texts += rows.map { row in "\(name): \(row.columns.indices.map { "\(row[$0])" })" }.sorted()
            }
            return texts
        }
    }
}

/// The ERP's recorder with a fault that tests switch on.
private final class BreakableRecorder: AuditRecorder {
    let failure = Mutex<(any Error)?>(nil)
    private let recorder = SQLAuditRecorder()

    func tenant(of caller: Caller) -> String? { recorder.tenant(of: caller) }

    func record(_ entry: AuditEntry, in transaction: any Sendable) async throws {
        if let failure = failure.withLock({ $0 }) { throw failure }
        try await recorder.record(entry, in: transaction)
    }
}
