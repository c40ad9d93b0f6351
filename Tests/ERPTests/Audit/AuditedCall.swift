import Foundation
import SekkeiJSON
import SekkeiTesting
import Testing

/// A call that succeeds, and what its entry must say.
struct AuditedCall: Sendable, CustomTestStringConvertible {
    let operation: String
    let action: String
    /// What kind of thing the entry names.
    let resource: String
    /// Of a field, how its change stands in the entry; nil where no field changes.
    var change: JSONValue?
    /// Prepares what the call needs, and says how it goes.
    let prepare: @Sendable (AuditERP) async throws -> (method: String, path: String, body: JSONValue?, login: String?)
    var version = "v2"

    var testDescription: String { operation }

    static let all = accounts + organizations + tasks + confidential

    private static let accounts: [AuditedCall] = [
        AuditedCall(operation: "login", action: "auth.login", resource: "session") { erp in
            let email = try await erp.hire().email
            return ("POST", "/auth/login", ["email": .string(email), "password": .string(AuditERP.password)], nil)
        },
        AuditedCall(operation: "refresh", action: "auth.refresh", resource: "session") { erp in
            ("POST", "/auth/refresh", ["refresh_token": .string(try await erp.session())], nil)
        },
        AuditedCall(operation: "logout", action: "auth.logout", resource: "session") { erp in
            ("POST", "/auth/logout", ["refresh_token": .string(try await erp.session())], nil)
        },
        AuditedCall(operation: "changePassword", action: "auth.change_password", resource: "user") { _ in
            let body: JSONValue = ["current_password": "demo-Password-1", "new_password": "a-Second-Password-2"]
            return ("POST", "/auth/change-password", body, "hr")
        },
        AuditedCall(
            operation: "createUser", action: "user.create", resource: "user", change: ["field": "full_name", "after": "Somebody New"]
        ) { _ in
            let body: JSONValue = [
                "email": "new@example.com", "full_name": "Somebody New", "department_id": 1, "password": .string(AuditERP.password),
            ]
            return ("POST", "/users", body, "admin")
        },
        AuditedCall(
            operation: "updateUser", action: "user.update", resource: "user",
            change: ["field": "full_name", "before": "Somebody", "after": "Somebody Else"]
        ) { erp in ("PATCH", "/users/\(try await erp.hire().id)", ["full_name": "Somebody Else"], "admin") },
        AuditedCall(
            operation: "deactivateUser", action: "user.deactivate", resource: "user",
            change: ["field": "is_active", "before": true, "after": false]
        ) { erp in ("DELETE", "/users/\(try await erp.hire().id)", nil, "admin") },
        AuditedCall(
            operation: "assignRole", action: "user.assign_role", resource: "user",
            change: ["field": "role", "before": "staff", "after": "manager"]
        ) { erp in ("PUT", "/users/\(try await erp.hire().id)/roles", ["role": "manager"], "admin") },
    ]

    private static let organizations: [AuditedCall] = [
        AuditedCall(
            operation: "updateOrganization", action: "organization.update", resource: "organization",
            change: ["field": "name", "before": "ITDO", "after": "Another Name"]
        ) { erp in
            try await erp.data("PATCH", "/organizations/1", ["name": "ITDO"])
            return ("PATCH", "/organizations/1", ["name": "Another Name"], "admin")
        },
        AuditedCall(
            operation: "createDepartment", action: "department.create", resource: "department", change: ["field": "code", "after": "NEW"]
        ) { _ in ("POST", "/departments", ["code": "NEW", "name": "New"], "admin") },
        AuditedCall(
            operation: "updateDepartment", action: "department.update", resource: "department",
            change: ["field": "name", "before": "Old", "after": "New"]
        ) { erp in ("PATCH", "/departments/\(try await erp.make("/departments"))", ["name": "New"], "admin") },
        AuditedCall(
            operation: "deleteDepartment", action: "department.delete", resource: "department", change: ["field": "name", "before": "Old"]
        ) { erp in ("DELETE", "/departments/\(try await erp.make("/departments"))", nil, "admin") },
        AuditedCall(
            operation: "createProject", action: "project.create", resource: "project", change: ["field": "code", "after": "NEW"]
        ) { _ in ("POST", "/projects", ["code": "NEW", "name": "New"], "manager") },
        AuditedCall(
            operation: "updateProject", action: "project.update", resource: "project",
            change: ["field": "name", "before": "Old", "after": "New"]
        ) { erp in ("PATCH", "/projects/\(try await erp.make("/projects"))", ["name": "New"], "manager") },
        AuditedCall(
            operation: "deleteProject", action: "project.delete", resource: "project", change: ["field": "name", "before": "Old"]
        ) { erp in ("DELETE", "/projects/\(try await erp.make("/projects"))", nil, "manager") },
    ]

    private static let confidential: [AuditedCall] = [
        AuditedCall(operation: "createAPIKey", action: "api_key.create", resource: "api_key") { _ in
            ("POST", "/api-keys", ["name": "A program"], "hr")
        },
        AuditedCall(operation: "revokeAPIKey", action: "api_key.revoke", resource: "api_key") { erp in
            let key = try await erp.data("POST", "/api-keys", ["name": "A program"], as: "hr")
            return ("DELETE", "/api-keys/\(key["id"]?.numberValue?.text ?? "")", nil, "hr")
        },
        AuditedCall(
            operation: "createPolicy", action: "policy.create", resource: "policy", change: ["field": "name", "after": "own"]
        ) { _ in ("POST", "/policies", ["name": "own", "expression": "user.id == 1"], "admin") },
        AuditedCall(operation: "setSalary", action: "salary.set", resource: "salary", change: ["field": "amount", "hidden": true]) { _ in
            ("PUT", "/users/2/salary", ["amount": "450000.00", "currency": "JPY"], "hr")
        },
        AuditedCall(operation: "getSalary", action: "salary.read", resource: "salary") { erp in
            try await erp.data("PUT", "/users/2/salary", ["amount": "450000.00", "currency": "JPY"], as: "hr")
            return ("GET", "/users/2/salary", nil, "hr")
        },
        AuditedCall(operation: "listSalaries", action: "salary.list", resource: "salary") { _ in ("GET", "/salaries", nil, "hr") },
    ]

    private static let tasks: [AuditedCall] = [
        AuditedCall(
            operation: "createTask", action: "task.create", resource: "task", change: ["field": "title", "after": "Close the books"]
        ) { _ in ("POST", "/tasks", ["title": "Close the books", "project_id": 1], "admin") },
        AuditedCall(
            operation: "updateTask", action: "task.update", resource: "task",
            change: ["field": "priority", "before": 2, "after": 4]
        ) { erp in ("PATCH", "/tasks/\(try await erp.task())", ["priority": 4], "admin") },
        AuditedCall(
            operation: "deleteTask", action: "task.delete", resource: "task", change: ["field": "title", "before": "Count the stock"]
        ) { erp in ("DELETE", "/tasks/\(try await erp.task())", nil, "admin") },
        AuditedCall(
            operation: "assignTask", action: "task.assign", resource: "task", change: ["field": "assignee_id", "after": 2]
        ) { erp in ("POST", "/tasks/\(try await erp.task())/assign", ["assignee_id": 2], "admin") },
        AuditedCall(
            operation: "transitionTask", action: "task.transition", resource: "task",
            change: ["field": "status", "before": "todo", "after": "in_progress"]
        ) { erp in ("POST", "/tasks/\(try await erp.task())/transition", ["to": "in_progress"], "admin") },
        AuditedCall(
            operation: "tagTask", action: "task.tag", resource: "task",
            change: ["field": "tags", "before": [], "after": ["finance"]],
            prepare: { erp in ("POST", "/tasks/\(try await erp.task())/tags", ["finance"], "admin") }, version: "v1"),
    ]
}

extension AuditERP {
    /// Somebody new.
    func hire() async throws -> (id: Int64, email: String) {
        let email = "hire\(UInt64.random(in: 0 ... .max))@example.com"
        let body: JSONValue = [
            "email": .string(email), "full_name": "Somebody", "department_id": 1, "password": .string(Self.password),
        ]
        return (try await id(data("POST", "/users", body)), email)
    }

    /// The refresh token of somebody new.
    func session() async throws -> String {
        try await ContractERP.logIn(hire().email, Self.password, client).refresh
    }

    /// Something with a code and a name.
    func make(_ path: String) async throws -> Int64 {
        let code = "C" + String(UInt64.random(in: 0...0xFFFF_FFFF_FFFF), radix: 36).uppercased()
        return try await id(data("POST", path, ["code": .string(code), "name": "Old"]))
    }

    func task() async throws -> Int64 {
        try await id(data("POST", "/tasks", ["title": "Count the stock", "project_id": 1]))
    }

    private func id(_ data: JSONValue) throws -> Int64 {
        guard let text = data["id"]?.numberValue?.text, let id = Int64(text) else { throw ContractERP.Unexpected(text: "\(data)") }
        return id
    }
}
