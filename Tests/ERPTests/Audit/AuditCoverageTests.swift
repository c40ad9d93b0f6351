import ERPAPI
import SekkeiJSON
import SekkeiSQL
import SekkeiTesting
import Testing

@_spi(Generated) @testable import Sekkei

struct AuditCoverageTests {
    /// Operations that change something and leave no entry, and why.
    private static let exempt: [String: String] = ["testPolicy": "tries an expression out; nothing is kept"]

    private static let operations = API.descriptor.operations.filter { !$0.isGone }

    /// A new operation without `audit:` fails here.
    @Test func operation_thatChangesSomething_isAudited() {
        let unaudited = Set(Self.operations.filter { $0.method != .get && $0.audit == nil }.map { "\($0.name)" })
        #expect(unaudited.subtracting(Self.exempt.keys).sorted() == [], "say 'audit:' in the spec, or here why not")
        #expect(Set(Self.exempt.keys).subtracting(unaudited).sorted() == [], "audited by now")
    }

    /// A new audited operation without a call in ``AuditedCall/all`` fails here.
    @Test func operation_thatIsAudited_isCalledByATest() {
        let audited = Set(Self.operations.filter { $0.audit != nil }.map { "\($0.name)" })
        #expect(audited == Set(AuditedCall.all.map(\.operation)))
    }

    /// Older versions record what the newest calls the thing.
    @Test func operation_ofAnOlderVersion_isAuditedAsTheNewest() {
        for (name, rows) in Dictionary(grouping: Self.operations, by: { "\($0.name)" }) {
            #expect(Set(rows.map { $0.audit.map { "\($0)" } }).count == 1, "\(name)")
        }
    }

    @Test(arguments: AuditedCall.all) func call_leavesExactlyOneEntry(call: AuditedCall) async throws {
        let erp = try await AuditERP()
        let (method, path, body, login) = try await call.prepare(erp)
        if let login { _ = try await erp.token(of: "\(login)@example.com", "demo-Password-1") }
        let last = try await erp.lastEntry()
        let answer = try await erp.send(method, path, body, as: login, version: call.version, headers: [("User-Agent", "tests/1")])
        try #require(answer.status < 300, "\(answer.text)")
        let entries = try await erp.entries(after: last)
        let entry = try #require(entries.first)
        #expect(entries.count == 1)
        #expect(entry.action == call.action && entry.operation == call.operation && entry.outcome == .success)
        #expect(entry.resourceType == call.resource)
        #expect(entry.tenant == "1" && entry.actorID != nil && entry.version == call.version && entry.userAgent == "tests/1")
        #expect(answer.headers.contains { $0.name.lowercased() == "x-request-id" && $0.value == entry.requestID })
        let changes = try #require(try JSONValue(parsing: entry.changes.utf8).arrayValue)
        if let change = call.change { #expect(changes.contains(change), "\(entry.changes)") } else { #expect(changes.isEmpty) }
        #expect(!entry.changes.contains("Password") && !entry.changes.contains("plain:"))
    }

    /// No change without its entry, whatever makes the entry fail.
    @Test(arguments: AuditedCall.all, [true, false])
    func call_whoseEntryCannotBeWritten_changesNothing(call: AuditedCall, isUnavailable: Bool) async throws {
        let erp = try await AuditERP()
        let (method, path, body, login) = try await call.prepare(erp)
        if let login { _ = try await erp.token(of: "\(login)@example.com", "demo-Password-1") }
        let before = try await erp.contents()
        erp.breakRecorder(isUnavailable ? SQLError(.unavailable, "gone") : NoRoom())
        let answer = try await erp.send(method, path, body, as: login, version: call.version)
        #expect(answer.status == (isUnavailable ? 503 : 500))
        #expect(answer.json?["error"]?["code"]?.stringValue == (isUnavailable ? "SYS001" : "SYS003"))
        #expect(try await erp.contents() == before)
        erp.breakRecorder(nil)
        #expect(try await erp.send(method, path, body, as: login, version: call.version).status < 300)
    }

    private struct NoRoom: Error {}

    @Test func login_refused_leavesAnEntryForTheOrganizationOfTheAccount() async throws {
        let erp = try await AuditERP()
        let body: JSONValue = ["email": "Manager@example.com", "password": "wrong-Password-1"]
        #expect(try await erp.send("POST", "/auth/login", body, as: nil).status == 401)
        let entries = try await erp.entries()
        #expect(entries.count == 1)
        #expect(entries.first?.outcome == .refused && entries.first?.reason == "wrong_credentials")
        #expect(entries.first?.tenant == "1" && entries.first?.actorID == nil && entries.first?.resourceType == "user")
    }

    @Test func logins_untilTheLock_sayWhenItBegins() async throws {
        let erp = try await AuditERP()
        let body: JSONValue = ["email": "manager@example.com", "password": "wrong-Password-1"]
        for _ in 0..<7 { #expect(try await erp.send("POST", "/auth/login", body, as: nil).status == 401) }
        #expect(try await erp.entries().map(\.reason) == Array(repeating: "wrong_credentials", count: 4) + ["locked_out"])
    }

    @Test func passwordChange_withAWrongPassword_leavesAnEntry() async throws {
        let erp = try await AuditERP()
        let body: JSONValue = ["current_password": "wrong-Password-1", "new_password": "a-Longer-Password-2"]
        #expect(try await erp.send("POST", "/auth/change-password", body, as: "hr").status == 403)
        let entry = try #require(try await erp.entries().last)
        #expect(entry.action == "auth.change_password" && entry.outcome == .refused && entry.reason == "wrong_password")
        #expect(entry.resourceType == "user" && entry.actorID == entry.resourceID)
        let contents = try await erp.contents()
        #expect(!contents.contains { $0.contains("wrong-Password") || $0.contains("a-Longer-Password") })
    }

    @Test func login_ofNobody_leavesAnEntryWithoutTheAddress() async throws {
        let erp = try await AuditERP()
        let body: JSONValue = ["email": "nobody@example.com", "password": "wrong-Password-1"]
        #expect(try await erp.send("POST", "/auth/login", body, as: nil).status == 401)
        let contents = try await erp.contents()
        #expect(try await erp.entries().map(\.reason) == ["unknown_account"])
        #expect(!contents.contains { $0.contains("nobody@") || $0.contains("wrong-Password") })
    }

    @Test func refresh_ofAUsedToken_leavesAnEntry() async throws {
        let erp = try await AuditERP()
        let body: JSONValue = ["refresh_token": .string(try await erp.session())]
        try await erp.data("POST", "/auth/refresh", body, as: nil)
        #expect(try await erp.send("POST", "/auth/refresh", body, as: nil).status == 401)
        let entry = try await erp.entries().last
        #expect(entry?.action == "auth.refresh" && entry?.outcome == .refused && entry?.reason == "token_reused" && entry?.tenant == "1")
    }

    @Test func logout_ofNoSession_leavesNoEntry() async throws {
        let erp = try await AuditERP()
        let token = String(repeating: "0", count: 96)
        for text in [token, "00000000000000000000"] {
            #expect(try await erp.send("POST", "/auth/logout", ["refresh_token": .string(text)], as: nil).status == 204)
        }
        #expect(try await erp.entries().isEmpty)
    }

    @Test func read_leavesNoEntry() async throws {
        let erp = try await AuditERP()
        try await erp.data("GET", "/tasks")
        #expect(try await erp.entries().map(\.action) == ["auth.login"])
    }
}
