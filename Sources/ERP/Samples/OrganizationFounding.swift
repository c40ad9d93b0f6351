import ERPAPI
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Creates organizations with their roles, departments and people, without anybody who could be asked for rights.
struct OrganizationFounding {
    let transaction: Transaction
    let now: Date

    /// A department of a new organization; the first of them is the top, the others stand below it.
    struct DepartmentPlan {
        let code: String
        let name: String
    }

    /// What a new organization has.
    struct Founded {
        let id: Int64
        /// By code.
        var departments: [String: Int64] = [:]
        var roles: [RoleName: Int64] = [:]
    }

    func found(name: String, tier: String, departments: [DepartmentPlan]) async throws -> Founded {
        let id: Int64 = try await transaction.value(
            "INSERT INTO organizations (name, tier, created_at, updated_at) VALUES (\(name), \(tier), \(now), \(now)) RETURNING id")
        var founded = Founded(id: id)
        for role in RoleName.allCases { founded.roles[role] = try await insert(role, organizationID: id) }
        var top: (id: Int64, path: String)?
        let changes = DepartmentChanges(transaction: transaction, organizationID: id, now: now)
        for plan in departments {
            let department = try await changes.insert(code: plan.code, name: plan.name, below: top)
            founded.departments[plan.code] = department
            if top == nil { top = (department, "/\(department)/") }
        }
        return founded
    }

    private func insert(_ role: RoleName, organizationID: Int64) async throws -> Int64 {
        let id: Int64 = try await transaction.value(
            "INSERT INTO roles (organization_id, name, level) VALUES (\(organizationID), \(role), \(role.level)) RETURNING id")
        for permission in role.permissions {
            try await transaction.execute("INSERT INTO role_permissions (role_id, permission) VALUES (\(id), \(permission))")
        }
        return id
    }
}
