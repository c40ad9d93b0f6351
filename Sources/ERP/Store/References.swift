import ERPAPI
import SekkeiSQL

/// Checks the ids in a request body against the records of one organization.
struct References {
    let transaction: Transaction
    let organizationID: Int64

    /// - Throws: ``ReferenceNotFound`` unless it is a project of the organization.
    func checkProject(_ id: Int64, field: String) async throws {
        try await check(id, field, "FROM projects WHERE id = \(id) AND organization_id = \(organizationID) AND deleted_at IS NULL")
    }

    /// - Throws: ``ReferenceNotFound`` unless it is a department of the organization.
    func checkDepartment(_ id: Int64, field: String) async throws {
        try await check(id, field, "FROM departments WHERE id = \(id) AND organization_id = \(organizationID) AND deleted_at IS NULL")
    }

    /// - Throws: ``ReferenceNotFound`` unless it is an active user of the organization.
    func checkUser(_ id: Int64, field: String) async throws {
        try await check(
            id, field, "FROM memberships WHERE user_id = \(id) AND organization_id = \(organizationID) AND is_active = \(true)")
    }

    private func check(_ id: Int64, _ field: String, _ source: SQLStatement) async throws {
        guard try await transaction.first("SELECT 1 AS found \(source)") != nil else {
            throw ReferenceNotFound(field: field, id: id)
        }
    }
}
