import ERPAPI
import Foundation
import Sekkei
import Testing

@testable import ERP

struct UsersTests {
    private let password = "a-First-Password-1"

    @Test func create_makesAnAccountThatCanLogIn() async throws {
        let erp = try await TestERP()
        let body = CreateUser(
            email: "New.Person@Example.com", fullName: "新人 太郎", departmentID: erp.hr.departmentID, password: password)
        let user = try await erp.users.createUser(body: body, context: context(of: erp.admin))
        #expect(user.email == "new.person@example.com")
        #expect(user.role == .staff)
        #expect(user.isActive)
        #expect(user.department.code == "HR")
        #expect(user.lastLoginAt == nil)
        _ = try await erp.sessions().login(
            body: LoginRequest(email: "new.person@example.COM", password: password), context: anonymous())
        let seen = try await erp.users.getUser(userID: user.id, context: context(of: erp.admin))
        #expect(seen.lastLoginAt == erp.clock.now)
    }

    @Test(arguments: ["admin@example.com", "ADMIN@example.com", "staff@example.com"])
    func create_withATakenAddress_isRefused(email: String) async throws {
        let erp = try await TestERP()
        let body = CreateUser(email: email, fullName: "Twin", departmentID: erp.admin.departmentID, password: password)
        await #expect(throws: BuiltInError.userAlreadyExists) {
            _ = try await erp.users.createUser(body: body, context: context(of: erp.admin))
        }
    }

    @Test func update_changesWhatIsSent() async throws {
        let erp = try await TestERP()
        let patch = UpdateUser(fullName: .value("Kenji Mori-Sato"), departmentID: .value(erp.hr.departmentID), location: .null)
        let user = try await erp.users.updateUser(userID: erp.manager.id, body: patch, context: context(of: erp.admin))
        #expect(user.fullName == "Kenji Mori-Sato")
        #expect(user.department.code == "HR")
        #expect(user.location == nil)
        #expect(user.role == .manager)
        #expect(erp.revoked == [erp.manager.id])
    }

    @Test func update_toATakenAddress_isRefused() async throws {
        let erp = try await TestERP()
        await #expect(throws: BuiltInError.userAlreadyExists) {
            let patch = UpdateUser(email: .value("HR@example.com"))
            _ = try await erp.users.updateUser(userID: erp.manager.id, body: patch, context: context(of: erp.admin))
        }
    }

    @Test func deactivate_keepsTheRecordAndEndsTheSessions() async throws {
        let erp = try await TestERP()
        let login = LoginRequest(email: "hr@example.com", password: DemoLogins.password)
        let pair = try await erp.sessions().login(body: login, context: anonymous())
        try await erp.users.deactivateUser(userID: erp.hr.id, context: context(of: erp.admin))
        #expect(try await !erp.users.getUser(userID: erp.hr.id, context: context(of: erp.admin)).isActive)
        await #expect(throws: BuiltInError.wrongCredentials) { _ = try await erp.sessions().login(body: login, context: anonymous()) }
        await #expect(throws: RefreshTokenInvalid()) {
            _ = try await erp.sessions().refresh(body: RefreshRequest(refreshToken: pair.refreshToken), context: anonymous())
        }
        #expect(erp.revoked == [erp.hr.id])
    }

    @Test func reactivated_user_canLogInAgain() async throws {
        let erp = try await TestERP()
        try await erp.users.deactivateUser(userID: erp.hr.id, context: context(of: erp.admin))
        let patch = UpdateUser(isActive: .value(true))
        _ = try await erp.users.updateUser(userID: erp.hr.id, body: patch, context: context(of: erp.admin))
        _ = try await erp.sessions().login(
            body: LoginRequest(email: "hr@example.com", password: DemoLogins.password), context: anonymous())
    }

    @Test func lastAdministrator_cannotBeRemovedInAnyWay() async throws {
        let erp = try await TestERP()
        let id = erp.admin.id
        let context = context(of: erp.admin)
        await #expect(throws: LastAdministrator(userID: id)) { try await erp.users.deactivateUser(userID: id, context: context) }
        await #expect(throws: LastAdministrator(userID: id)) {
            _ = try await erp.users.updateUser(userID: id, body: UpdateUser(isActive: .value(false)), context: context)
        }
        await #expect(throws: LastAdministrator(userID: id)) {
            _ = try await erp.users.assignRole(userID: id, body: AssignRole(role: .manager), context: context)
        }
        _ = try await erp.users.assignRole(userID: id, body: AssignRole(role: .admin), context: context)
    }

    @Test func administrator_withASecondOne_canGo() async throws {
        let erp = try await TestERP()
        let context = context(of: erp.admin)
        let second = try await erp.users.assignRole(userID: erp.manager.id, body: AssignRole(role: .admin), context: context)
        #expect(second.role == .admin)
        try await erp.users.deactivateUser(userID: erp.admin.id, context: context)
        await #expect(throws: LastAdministrator(userID: erp.manager.id)) {
            try await erp.users.deactivateUser(userID: erp.manager.id, context: context)
        }
    }

    @Test func inactiveAdministrator_doesNotCount() async throws {
        let erp = try await TestERP()
        let context = context(of: erp.admin)
        _ = try await erp.users.assignRole(userID: erp.manager.id, body: AssignRole(role: .admin), context: context)
        try await erp.users.deactivateUser(userID: erp.manager.id, context: context)
        await #expect(throws: LastAdministrator(userID: erp.admin.id)) {
            try await erp.users.deactivateUser(userID: erp.admin.id, context: context)
        }
    }

    @Test func filters_narrowTheList() async throws {
        let erp = try await TestERP()
        try await erp.users.deactivateUser(userID: erp.hr.id, context: context(of: erp.admin))
        let cases: [(ListUsersQuery, [Int64])] = [
            (ListUsersQuery(), [erp.admin.id, erp.manager.id, erp.hr.id]),
            (ListUsersQuery(q: "MORI"), [erp.manager.id]),
            (ListUsersQuery(q: "hr@"), [erp.hr.id]),
            (ListUsersQuery(organizationID: erp.admin.organizationID, role: .admin), [erp.admin.id]),
            (ListUsersQuery(departmentID: erp.manager.departmentID), [erp.manager.id]),
            (ListUsersQuery(isActive: false), [erp.hr.id]),
            (ListUsersQuery(role: .staff), []),
        ]
        for (query, expected) in cases {
            let page = try await erp.users.listUsers(query: query, page: PageRequest(), context: context(of: erp.admin))
            #expect(page.items.map(\.id) == expected)
            #expect(page.total == expected.count)
        }
    }

    @Test func permissions_areThoseOfTheRole() async throws {
        let erp = try await TestERP()
        let found = try await erp.users.getUserPermissions(userID: erp.hr.id, context: context(of: erp.admin))
        #expect(found.role.name == .hr)
        #expect(found.role.level == .lead)
        #expect(Set(found.role.permissions) == [.salaryView, .taskWrite])
    }
}
