import ERPAPI
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes departments of one organization, and keeps the paths of the tree.
struct DepartmentChanges {
    let transaction: Transaction
    let organizationID: Int64
    let now: Date

    /// - Parameter parent: The department above; nil for one at the top.
    /// - Returns: The new department's id.
    func insert(code: String, name: String, below parent: (id: Int64, path: String)?) async throws -> Int64 {
        let id: Int64 = try await transaction.value(
            """
            INSERT INTO departments (organization_id, parent_id, code, name, path, created_at, updated_at)
            VALUES (\(organizationID), \(parent?.id), \(code), \(name), \(""), \(now), \(now)) RETURNING id
            """)
        let path = Self.path(of: id, below: parent?.path)
        try await transaction.execute("UPDATE departments SET path = \(path) WHERE id = \(id)")
        return id
    }

    func update(_ id: Int64, _ patch: UpdateDepartment) async throws {
        var columns = Assignments()
        columns.set("code", patch.code)
        columns.set("name", patch.name)
        columns.set("parent_id", patch.parentID)
        try await transaction.execute(
            """
            UPDATE departments SET \(columns.following("updated_at = \(now)"))
            WHERE id = \(id) AND organization_id = \(organizationID)
            """)
    }

    /// Writes the paths of a moved department and of everything below it.
    /// - Throws: ``DepartmentCycle`` where the new parent is the department itself or stands below it.
    func move(_ department: Department, below parent: Department?) async throws {
        if let parent, parent.path.hasPrefix(department.path) {
            throw DepartmentCycle(departmentID: department.id, parentID: parent.id)
        }
        let path = Self.path(of: department.id, below: parent?.path)
        let rest = department.path.utf8.count + 1
        try await transaction.execute(
            """
            UPDATE departments SET path = \(path) || substr(path, \(rest))
            WHERE organization_id = \(organizationID) AND path LIKE \(department.path + "%")
            """)
    }

    func delete(_ id: Int64) async throws {
        try await transaction.execute(
            "UPDATE departments SET deleted_at = \(now) WHERE id = \(id) AND organization_id = \(organizationID)")
    }

    private static func path(of id: Int64, below parent: String?) -> String { "\(parent ?? "/")\(id)/" }
}
