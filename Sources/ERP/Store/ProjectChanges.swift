import ERPAPI
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes projects of one organization.
struct ProjectChanges {
    let transaction: Transaction
    let organizationID: Int64
    let now: Date

    /// - Returns: The new project's id.
    func insert(_ project: CreateProject) async throws -> Int64 {
        try await transaction.value(
            """
            INSERT INTO projects (organization_id, code, name, description, status, owner_id, created_at, updated_at)
            VALUES (\(organizationID), \(project.code), \(project.name), \(project.description), \(project.status),
                \(project.ownerID), \(now), \(now))
            RETURNING id
            """)
    }

    func update(_ id: Int64, _ patch: UpdateProject) async throws {
        var columns = Assignments()
        columns.set("code", patch.code)
        columns.set("name", patch.name)
        columns.set("description", patch.description)
        columns.set("status", patch.status)
        columns.set("owner_id", patch.ownerID)
        try await transaction.execute(
            """
            UPDATE projects SET \(columns.following("updated_at = \(now)"))
            WHERE id = \(id) AND organization_id = \(organizationID)
            """)
    }

    /// Marks a project and its tasks as deleted.
    func delete(_ id: Int64) async throws {
        try await transaction.execute(
            "UPDATE projects SET deleted_at = \(now) WHERE id = \(id) AND organization_id = \(organizationID)")
        try await transaction.execute(
            """
            UPDATE tasks SET deleted_at = \(now), row_version = row_version + 1
            WHERE project_id = \(id) AND organization_id = \(organizationID) AND deleted_at IS NULL
            """)
    }
}
