import ERPAPI
import Sekkei
import Testing

@testable import ERP

/// Nothing of the first organization exists for the second one's director, who has every right there.
struct TenantIsolationTests {
    /// A call on something of the first organization, by its ids.
    struct Attempt: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let run: @Sendable (TestERP, Foreign, Context<Caller>) async throws -> Void
    }

    /// Ids of the first organization.
    struct Foreign: Sendable {
        let organization: Int64
        let department: Int64
        let project: Int64
        let user: Int64
        let task: Int64
    }

    static let hidden: [Attempt] = [
        Attempt(testDescription: "getOrganization") {
            _ = try await $0.organizations.getOrganization(organizationID: $1.organization, context: $2)
        },
        Attempt(testDescription: "updateOrganization") {
            let body = UpdateOrganization(name: .value("Taken over"))
            _ = try await $0.organizations.updateOrganization(organizationID: $1.organization, body: body, context: $2)
        },
        Attempt(testDescription: "getDepartment") { _ = try await $0.departments.getDepartment(departmentID: $1.department, context: $2) },
        Attempt(testDescription: "updateDepartment") {
            let body = UpdateDepartment(name: .value("Taken over"))
            _ = try await $0.departments.updateDepartment(departmentID: $1.department, body: body, context: $2)
        },
        Attempt(testDescription: "deleteDepartment") {
            try await $0.departments.deleteDepartment(departmentID: $1.department, context: $2)
        },
        Attempt(testDescription: "getProject") { _ = try await $0.projects.getProject(projectID: $1.project, context: $2) },
        Attempt(testDescription: "updateProject") {
            _ = try await $0.projects.updateProject(projectID: $1.project, body: UpdateProject(name: .value("Taken over")), context: $2)
        },
        Attempt(testDescription: "deleteProject") { try await $0.projects.deleteProject(projectID: $1.project, context: $2) },
        Attempt(testDescription: "getUser") { _ = try await $0.users.getUser(userID: $1.user, context: $2) },
        Attempt(testDescription: "getUserPermissions") { _ = try await $0.users.getUserPermissions(userID: $1.user, context: $2) },
        Attempt(testDescription: "updateUser") {
            _ = try await $0.users.updateUser(userID: $1.user, body: UpdateUser(fullName: .value("Taken over")), context: $2)
        },
        Attempt(testDescription: "deactivateUser") { try await $0.users.deactivateUser(userID: $1.user, context: $2) },
        Attempt(testDescription: "assignRole") {
            _ = try await $0.users.assignRole(userID: $1.user, body: AssignRole(role: .staff), context: $2)
        },
        Attempt(testDescription: "getTask") { _ = try await $0.tasks.getTask(taskID: $1.task, context: $2) },
        Attempt(testDescription: "updateTask") {
            _ = try await $0.tasks.updateTask(
                taskID: $1.task, body: UpdateTask(title: .value("Taken over")), expectedVersion: nil, context: $2)
        },
        Attempt(testDescription: "deleteTask") { try await $0.tasks.deleteTask(taskID: $1.task, expectedVersion: nil, context: $2) },
        Attempt(testDescription: "assignTask") {
            _ = try await $0.tasks.assignTask(taskID: $1.task, body: AssignTask(assigneeID: nil), context: $2)
        },
        Attempt(testDescription: "transitionTask") {
            _ = try await $0.tasks.transitionTask(taskID: $1.task, body: TransitionTask(to: .inProgress), context: $2)
        },
    ]

    static let foreignReferences: [Attempt] = [
        Attempt(testDescription: "createTask.project_id") {
            _ = try await $0.tasks.createTask(body: CreateTask(projectID: $1.project, title: "Spy"), context: $2)
        },
        Attempt(testDescription: "createTask.assignee_id") { erp, foreign, context in
            let body = CreateTask(projectID: try await erp.project("ORDERS"), title: "Spy", assigneeID: foreign.user)
            _ = try await erp.tasks.createTask(body: body, context: context)
        },
        Attempt(testDescription: "createTask.department_id") { erp, foreign, context in
            let body = CreateTask(projectID: try await erp.project("ORDERS"), title: "Spy", departmentID: foreign.department)
            _ = try await erp.tasks.createTask(body: body, context: context)
        },
        Attempt(testDescription: "createTask.parent_id") { erp, foreign, context in
            let body = CreateTask(projectID: try await erp.project("ORDERS"), title: "Spy", parentID: foreign.task)
            _ = try await erp.tasks.createTask(body: body, context: context)
        },
        Attempt(testDescription: "createDepartment.parent_id") {
            _ = try await $0.departments.createDepartment(
                body: CreateDepartment(code: "SPY", name: "Spies", parentID: $1.department), context: $2)
        },
        Attempt(testDescription: "createProject.owner_id") {
            _ = try await $0.projects.createProject(body: CreateProject(code: "SPY", name: "Spying", ownerID: $1.user), context: $2)
        },
        Attempt(testDescription: "createUser.department_id") {
            let body = CreateUser(email: "spy@example.com", fullName: "Spy", departmentID: $1.department, password: "a-First-Password-1")
            _ = try await $0.users.createUser(body: body, context: $2)
        },
    ]

    @Test(arguments: hidden)
    func record_ofAnotherOrganization_doesNotExist(attempt: Attempt) async throws {
        let erp = try await TestERP()
        let foreign = try await foreign(erp)
        await #expect(throws: BuiltInError.resourceNotFound) { try await attempt.run(erp, foreign, context(of: erp.director)) }
    }

    @Test(arguments: foreignReferences)
    func reference_toAnotherOrganization_isRefused(attempt: Attempt) async throws {
        let erp = try await TestERP()
        let foreign = try await foreign(erp)
        await #expect(throws: ReferenceNotFound.self) { try await attempt.run(erp, foreign, context(of: erp.director)) }
    }

    @Test func lists_showTheOwnOrganizationOnly() async throws {
        let erp = try await TestERP()
        let context = context(of: erp.director)
        let own = erp.director.organizationID
        let tasks = try await erp.tasks.listTasks(query: ListTasksQuery(), page: PageRequest(size: 100), context: context)
        #expect(Set(tasks.items.map(\.project.code)) == ["ORDERS"])
        let users = try await erp.users.listUsers(query: ListUsersQuery(), page: PageRequest(size: 100), context: context)
        #expect(Set(users.items.map(\.organizationID)) == [own])
        let departments = try await erp.departments.listDepartments(
            query: ListDepartmentsQuery(), page: PageRequest(size: 100), context: context)
        #expect(Set(departments.items.map(\.code)) == ["HQ", "SALES"])
        let projects = try await erp.projects.listProjects(query: ListProjectsQuery(), page: PageRequest(size: 100), context: context)
        #expect(projects.items.map(\.code) == ["ORDERS"])
        let organizations = try await erp.organizations.listOrganizations(page: PageRequest(), context: context)
        #expect(organizations.items.map(\.id) == [own])
    }

    @Test func filters_withIdsOfAnotherOrganization_findNothing() async throws {
        let erp = try await TestERP()
        let foreign = try await foreign(erp)
        let context = context(of: erp.director)
        let queries = [
            ListTasksQuery(projectID: foreign.project), ListTasksQuery(assigneeID: foreign.user),
            ListTasksQuery(departmentID: foreign.department), ListTasksQuery(tag: "finance"),
        ]
        for query in queries {
            #expect(try await erp.tasks.listTasks(query: query, page: PageRequest(), context: context).total == 0)
        }
        for query in [ListUsersQuery(organizationID: foreign.organization), ListUsersQuery(departmentID: foreign.department)] {
            #expect(try await erp.users.listUsers(query: query, page: PageRequest(), context: context).total == 0)
        }
        let below = ListDepartmentsQuery(parentID: foreign.department)
        #expect(try await erp.departments.listDepartments(query: below, page: PageRequest(), context: context).total == 0)
        let owned = ListProjectsQuery(ownerID: foreign.user)
        #expect(try await erp.projects.listProjects(query: owned, page: PageRequest(), context: context).total == 0)
    }

    private func foreign(_ erp: TestERP) async throws -> Foreign {
        Foreign(
            organization: erp.admin.organizationID, department: erp.admin.departmentID, project: try await erp.project("CLOSE"),
            user: erp.manager.id, task: try await erp.makeTask(by: erp.admin, visibility: .organization).id)
    }
}
