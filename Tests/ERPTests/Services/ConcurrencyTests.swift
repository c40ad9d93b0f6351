import ERPAPI
import Foundation
import Sekkei
import SekkeiSQLite
import Testing

@testable import ERP

/// Two callers at the same moment, on a database file with several connections.
struct ConcurrencyTests {
    private func withERP(_ body: (TestERP) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("erp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let database = try SQLiteDatabase(path: folder.appendingPathComponent("erp.sqlite").path)
        do {
            try await body(try await TestERP(database: database))
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        try FileManager.default.removeItem(at: folder)
    }

    /// How many of several calls succeed when they run at once.
    private func successes(_ calls: [@Sendable () async throws -> Void]) async -> Int {
        await withTaskGroup(of: Bool.self) { group in
            for call in calls {
                group.addTask {
                    do {
                        try await call()
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
    }

    @Test func twoAdministrators_whoRemoveEachOther_leaveOne() async throws {
        try await withERP { erp in
            let second = try await erp.hire(.admin, departmentID: erp.admin.departmentID, by: erp.admin)
            let count = await successes([
                { try await erp.users.deactivateUser(userID: erp.admin.id, context: context(of: second)) },
                { try await erp.users.deactivateUser(userID: second.id, context: context(of: erp.admin)) },
            ])
            #expect(count == 1)
        }
    }

    @Test func oneRefreshToken_presentedTwice_worksOnceAtMost() async throws {
        try await withERP { erp in
            let login = LoginRequest(email: "hr@example.com", password: DemoLogins.password)
            let body = RefreshRequest(refreshToken: try await erp.sessions().login(body: login, context: anonymous()).refreshToken)
            let refresh: @Sendable () async throws -> Void = { _ = try await erp.sessions().refresh(body: body, context: anonymous()) }
            #expect(await successes([refresh, refresh, refresh]) == 1)
        }
    }

    @Test func oneCode_takenByMany_isGivenOnce() async throws {
        try await withERP { erp in
            let create: @Sendable () async throws -> Void = {
                let body = CreateProject(code: "RACE", name: "Race")
                _ = try await erp.projects.createProject(body: body, context: context(of: erp.admin))
            }
            #expect(await successes(Array(repeating: create, count: 8)) == 1)
        }
    }

    @Test func changes_ofOneTask_areAllCounted() async throws {
        try await withERP { erp in
            let task = try await erp.makeTask(by: erp.admin)
            let change: @Sendable () async throws -> Void = {
                let patch = UpdateTask(priority: .value(3))
                _ = try await erp.tasks.updateTask(taskID: task.id, body: patch, expectedVersion: nil, context: context(of: erp.admin))
            }
            #expect(await successes(Array(repeating: change, count: 10)) == 10)
            #expect(try await erp.tasks.getTask(taskID: task.id, context: context(of: erp.admin)).rowVersion == 11)
        }
    }
}
