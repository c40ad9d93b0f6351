import ERPAPI
import Sekkei
import SekkeiSQL

/// The projects of an organization.
struct Projects: ProjectsService {
    let database: any Database
    let clock: WallClock

    func listProjects(
        query: ListProjectsQuery, page: PageRequest<ListProjectsSort>, context: Context<Caller>
    ) async throws -> Sekkei.Page<Project> {
        let own = context.caller.organizationID
        return try await database.read { try await ProjectQueries(transaction: $0, organizationID: own).page(query, page) }
    }

    func getProject(projectID: Int64, context: Context<Caller>) async throws -> Project {
        let own = context.caller.organizationID
        return try await database.read { try await ProjectQueries(transaction: $0, organizationID: own).project(projectID) }
    }

    func createProject(body: CreateProject, context: Context<Caller>) async throws -> Project {
        let own = context.caller.organizationID
        return try await database.write(whenTaken: CodeTaken(code: body.code)) { transaction in
            try await Self.checkOwner(body.ownerID, transaction, own)
            let id = try await changes(transaction, own).insert(body)
            let queries = ProjectQueries(transaction: transaction, organizationID: own)
            return try await context.audit.created(queries.project(id), in: transaction)
        }
    }

    func updateProject(projectID: Int64, body: UpdateProject, context: Context<Caller>) async throws -> Project {
        let own = context.caller.organizationID
        return try await database.write(whenTaken: CodeTaken(code: body.code.value ?? "")) { transaction in
            let queries = ProjectQueries(transaction: transaction, organizationID: own)
            let old = try await queries.project(projectID)
            try await Self.checkOwner(body.ownerID.value, transaction, own)
            try await changes(transaction, own).update(projectID, body)
            return try await context.audit.changed(old, to: queries.project(projectID), in: transaction)
        }
    }

    func deleteProject(projectID: Int64, context: Context<Caller>) async throws {
        let own = context.caller.organizationID
        try await database.write { transaction in
            let project = try await ProjectQueries(transaction: transaction, organizationID: own).project(projectID)
            guard project.openTasks == 0 else {
                throw ProjectHasOpenTasks(projectID: projectID, openTasks: project.openTasks)
            }
            try await changes(transaction, own).delete(projectID)
            try await context.audit.deleted(project, in: transaction)
        }
    }

    private func changes(_ transaction: Transaction, _ organizationID: Int64) -> ProjectChanges {
        ProjectChanges(transaction: transaction, organizationID: organizationID, now: clock.now)
    }

    private static func checkOwner(_ id: Int64?, _ transaction: Transaction, _ organizationID: Int64) async throws {
        guard let id else { return }
        try await References(transaction: transaction, organizationID: organizationID).checkUser(id, field: "owner_id")
    }
}
