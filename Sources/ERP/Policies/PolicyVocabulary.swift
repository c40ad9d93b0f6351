import ERPAPI
import SekkeiPolicy

/// The names that stored policies may use: what the API's own policies may, too.
enum PolicyVocabulary {
    static let schema = PolicySchema(
        roots: [
            PolicyRoot("user", .object("Caller")), PolicyRoot("resource", aliases: ["task"], .object("Task"), isOptional: true),
            PolicyRoot("request", .object("request")), PolicyRoot("time", .object("time")),
        ],
        objects: objects, roles: ["user", "role", "name"])

    static let objects: [PolicyObject] = [
        PolicyObject(
            name: "Caller",
            attributes: [
                .init("id", .integer), .init("organization_id", .integer), .init("department_id", .integer), .init("department", .string),
                .init("location", .string, isOptional: true), .init("tier", .string), .init("role", .object("Role")),
            ]),
        PolicyObject(
            name: "Role",
            attributes: [
                .init("name", .enumeration(roleName)), .init("level", .enumeration(level)),
                .init("permissions", .list(.enumeration(permission))),
            ]),
        PolicyObject(
            name: "Task",
            attributes: [
                .init("id", .integer), .init("row_version", .integer), .init("project_id", .integer),
                .init("project", .object("ProjectRef")),
                .init("title", .string), .init("description", .string, isOptional: true), .init("status", .enumeration(status)),
                .init("priority", .integer), .init("assignee_id", .integer, isOptional: true),
                .init("assignee", .object("UserRef"), isOptional: true), .init("reporter_id", .integer),
                .init("reporter", .object("UserRef")), .init("parent_id", .integer, isOptional: true),
                .init("department_id", .integer, isOptional: true), .init("department", .string),
                .init("department_visibility", .enumeration(visibility)), .init("start_date", .dateTime, isOptional: true),
                .init("due_date", .dateTime, isOptional: true), .init("completed_at", .dateTime, isOptional: true),
                .init("estimated_hours", .number, isOptional: true), .init("actual_hours", .number, isOptional: true),
                .init("tags", .list(.string)), .init("created_at", .dateTime), .init("updated_at", .dateTime),
            ]),
        PolicyObject(name: "ProjectRef", attributes: [.init("id", .integer), .init("code", .string), .init("name", .string)]),
        PolicyObject(name: "UserRef", attributes: [.init("id", .integer), .init("full_name", .string)]),
        PolicyObject(
            name: "request",
            attributes: [
                .init("ip", .string, isOptional: true), .init("method", .string), .init("operation", .string), .init("version", .string),
            ]),
        PolicyObject(name: "time", attributes: [.init("hour", .integer), .init("weekday", .integer), .init("date", .date)]),
    ]

    private static let roleName = PolicyEnumeration(name: "RoleName", values: RoleName.allCases.map(\.rawValue))
    private static let level = PolicyEnumeration(name: "RoleLevel", values: RoleLevel.allCases.map(\.rawValue), isOrdered: true)
    private static let permission = PolicyEnumeration(name: "Permission", values: Permission.allCases.map(\.rawValue))
    private static let status = PolicyEnumeration(name: "TaskStatus", values: TaskStatus.allCases.map(\.rawValue))
    private static let visibility = PolicyEnumeration(name: "Visibility", values: Visibility.allCases.map(\.rawValue))
}
