import ERPAPI
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Fills one organization of the demo data.
struct DemoWriter {
    let transaction: Transaction
    let organization: OrganizationFounding.Founded
    let passwordHash: String
    let now: Date

    /// - Returns: Their ids, in the same order.
    func insert(_ people: [DemoPerson]) async throws -> [Int64] {
        let changes = UserChanges(transaction: transaction, organizationID: organization.id, now: now)
        let salaries = SalaryQueries(transaction: transaction, organizationID: organization.id)
        var ids: [Int64] = []
        for person in people {
            let user = CreateUser(
                email: person.email, fullName: person.fullName, departmentID: organization.departments[person.department] ?? 0,
                role: person.role, location: person.location, password: "")
            let id = try await changes.insert(user, passwordHash: passwordHash, roleID: organization.roles[person.role] ?? 0)
            try await salaries.set(SetSalary(amount: Decimal(person.salary), currency: "JPY"), of: id, now: now)
            ids.append(id)
        }
        return ids
    }

    /// Inserts a project with its tasks, which the first of the people reports.
    func insertProject(
        _ code: String, _ name: String, _ titles: [String], tag: String, owner: Int64, people: [Int64]
    ) async throws {
        let project = try await ProjectChanges(transaction: transaction, organizationID: organization.id, now: now)
            .insert(CreateProject(code: code, name: name, ownerID: owner))
        let changes = TaskChanges(transaction: transaction, organizationID: organization.id, now: now)
        for task in DemoTasks.tasks(titles, projectID: project, assignees: people, tag: tag, around: now) {
            _ = try await changes.insert(task, reporterID: people[0], departmentID: organization.departments["HQ"] ?? 0)
        }
    }
}
