import ERPAPI
import Sekkei
import SekkeiSQL

/// The tree of an organization's departments.
struct Departments: DepartmentsService {
    let database: any Database
    let clock: WallClock
    let revoke: CallerRevocation

    func listDepartments(
        query: ListDepartmentsQuery, page: PageRequest<ListDepartmentsSort>, context: Context<Caller>
    ) async throws -> Sekkei.Page<Department> {
        let own = context.caller.organizationID
        return try await database.read { try await DepartmentQueries(transaction: $0, organizationID: own).page(query, page) }
    }

    func getDepartment(departmentID: Int64, context: Context<Caller>) async throws -> Department {
        let own = context.caller.organizationID
        return try await database.read {
            try await DepartmentQueries(transaction: $0, organizationID: own).department(departmentID)
        }
    }

    func createDepartment(body: CreateDepartment, context: Context<Caller>) async throws -> Department {
        let own = context.caller.organizationID
        return try await database.write(whenTaken: CodeTaken(code: body.code)) { transaction in
            let queries = DepartmentQueries(transaction: transaction, organizationID: own)
            let parent = try await Self.parent(body.parentID, queries)
            let id = try await changes(transaction, own).insert(
                code: body.code, name: body.name, below: parent.map { ($0.id, $0.path) })
            return try await context.audit.created(queries.department(id), in: transaction)
        }
    }

    func updateDepartment(
        departmentID: Int64, body: UpdateDepartment, context: Context<Caller>
    ) async throws -> Department {
        let own = context.caller.organizationID
        let (department, members) = try await database.write(whenTaken: CodeTaken(code: body.code.value ?? "")) { transaction in
            let queries = DepartmentQueries(transaction: transaction, organizationID: own)
            let changes = changes(transaction, own)
            try await OrganizationQueries(transaction: transaction, organizationID: own).lock()
            let old = try await queries.department(departmentID)
            if body.parentID.isPresent {
                try await changes.move(old, below: try await Self.parent(body.parentID.value, queries))
            }
            try await changes.update(departmentID, body)
            let department = try await queries.department(departmentID)
            let members = try await queries.members(below: department)
            return (try await context.audit.changed(old, to: department, in: transaction), members)
        }
        if body.code.isPresent || body.parentID.isPresent { for id in members { revoke(userID: id) } }
        return department
    }

    func deleteDepartment(departmentID: Int64, context: Context<Caller>) async throws {
        let own = context.caller.organizationID
        try await database.write { transaction in
            let queries = DepartmentQueries(transaction: transaction, organizationID: own)
            let old = try await queries.department(departmentID)
            guard try await !queries.isInUse(departmentID) else { throw DepartmentInUse(departmentID: departmentID) }
            try await changes(transaction, own).delete(departmentID)
            try await context.audit.deleted(old, in: transaction)
        }
    }

    private func changes(_ transaction: Transaction, _ organizationID: Int64) -> DepartmentChanges {
        DepartmentChanges(transaction: transaction, organizationID: organizationID, now: clock.now)
    }

    private static func parent(_ id: Int64?, _ queries: DepartmentQueries) async throws -> Department? {
        guard let id else { return nil }
        guard let parent = try await queries.find(id) else { throw ReferenceNotFound(field: "parent_id", id: id) }
        return parent
    }
}
