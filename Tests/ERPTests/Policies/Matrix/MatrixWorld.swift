import ERPAPI
import Foundation
import Logging
import Sekkei
import SekkeiSQL
import SekkeiTesting
import Testing

@testable import ERP
@testable import ERPServer

/// The ERP behind its pipeline, and the demo logins' tokens. Its policies live at noon unless said.
struct MatrixWorld: Sendable {
    let erp: TestERP
    let client: TestClient
    private let tokens: ERPTokens

    init(at moment: String = "2026-06-01T12:00:00+09:00") async throws {
        erp = try await TestERP()
        tokens = try await ERPTokens(secret: ERPTokens.randomSecret())
        let authenticator = Authenticator(verifier: tokens.verifier, provider: DatabaseCallers(database: erp.database))
        let services = ERPServices(
            database: erp.database, passwords: erp.passwords, tokens: tokens,
            revoke: CallerRevocation { authenticator.revoke(subject: String($0)) })
        var policies = PolicyConfiguration()
        policies.clock = try #require(PolicyClock.fixed(moment))
        policies.failsOnWithheldRows = true
        client = TestClient(
            try Application(
                services.api, authenticator: authenticator, rateLimits: RateLimits(scale: 1000), policies: policies,
                audit: SQLAuditRecorder(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
    }

    /// The demo login of a role.
    func caller(_ role: String) throws -> Caller {
        try #require(["admin": erp.admin, "manager": erp.manager, "hr": erp.hr, "staff": erp.staff][role])
    }

    /// An access token, made without logging in.
    func token(of caller: Caller) async throws -> String {
        let now = Date()
        let session = try await erp.database.write { transaction in
            try await SessionQueries(transaction: transaction, now: now).begin(
                userID: caller.id, token: RefreshToken(), expires: now + 1e6, limit: 50)
        }
        return try await tokens.issue(
            subject: String(caller.id), id: AccessTokenID(sessionID: session).text, issued: now, expires: now + 600)
    }

    // MARK: - What requests are about

    /// The id of a new record, unless the caller itself is meant.
    func subject(_ parameter: String, _ target: MatrixTarget, of caller: Caller) async throws -> Int64 {
        let boss = boss(of: caller, target)
        switch (parameter, target) {
        case ("user_id", .own): return caller.id
        case ("user_id", _): return try await person(in: try await department(target, of: caller), boss)
        case ("department_id", .ownDepartment): return caller.departmentID
        case ("department_id", _): return try await newDepartment(boss)
        case ("organization_id", _): return boss.organizationID
        case ("key_id", _):
            let owner = target == .own ? caller : boss
            return try await erp.apiKeys.createAPIKey(body: CreateAPIKey(name: "Matrix"), context: context(of: owner)).id
        case ("project_id", _):
            return try await erp.projects.createProject(body: CreateProject(code: code(), name: "Matrix"), context: context(of: boss)).id
        default: return try await task(target, of: caller, boss)
        }
    }

    /// Who makes it: somebody of the organization, though not the caller.
    private func boss(of caller: Caller, _ target: MatrixTarget) -> Caller {
        let isFirst = caller.organizationID == erp.admin.organizationID
        guard isFirst != (target == .otherOrganization) else { return erp.director }
        return caller.id == erp.admin.id ? erp.manager : erp.admin
    }

    private func department(_ target: MatrixTarget, of caller: Caller) async throws -> Int64 {
        target == .ownDepartment ? caller.departmentID : try await newDepartment(boss(of: caller, target))
    }

    private func newDepartment(_ boss: Caller) async throws -> Int64 {
        try await erp.departments.createDepartment(body: CreateDepartment(code: code(), name: "Matrix"), context: context(of: boss)).id
    }

    private func person(in department: Int64, _ boss: Caller) async throws -> Int64 {
        let id = try await erp.hire(.staff, departmentID: department, by: boss).id
        _ = try await erp.salaries.setSalary(userID: id, body: SetSalary(amount: 1), context: context(of: boss))
        return id
    }

    /// Somebody else's task for a department; the caller's own is personal and for another department.
    private func task(_ target: MatrixTarget, of caller: Caller, _ boss: Caller) async throws -> Int64 {
        let reporter = target == .own ? caller : boss
        let body = CreateTask(
            projectID: try await erp.project(reporter.organizationID == erp.admin.organizationID ? "CLOSE" : "ORDERS"), title: "Matrix",
            departmentID: try await department(target, of: caller), departmentVisibility: target == .own ? .personal : .department)
        return try await erp.tasks.createTask(body: body, context: context(of: reporter)).id
    }

    func code() -> String { "M" + String(UInt64.random(in: 0...0xFFFF_FFFF_FFFF), radix: 36).uppercased() }
}
