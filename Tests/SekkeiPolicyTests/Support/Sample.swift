import SekkeiPolicy

/// The names that the tests' policies use.
enum Sample {
    static let roleName = PolicyEnumeration(name: "RoleName", values: ["admin", "manager", "hr", "staff"])
    static let level = PolicyEnumeration(name: "RoleLevel", values: ["staff", "lead", "manager", "director"], isOrdered: true)
    static let status = PolicyEnumeration(name: "TaskStatus", values: ["todo", "done", "it's over"])
    static let permission = PolicyEnumeration(name: "Permission", values: ["salary_view", "task_write", "not"])

    static let role = PolicyObject(
        name: "Role",
        attributes: [
            .init("name", .enumeration(roleName)), .init("level", .enumeration(level), isOptional: true),
            .init("permissions", .list(.enumeration(permission))),
        ])

    static let user = PolicyObject(
        name: "User",
        attributes: [
            .init("id", .integer), .init("department", .string), .init("location", .string, isOptional: true),
            .init("score", .number, isOptional: true), .init("limit", .decimal, isOptional: true),
            .init("active", .boolean, isOptional: true), .init("teams", .list(.string), isOptional: true),
            .init("projects", .list(.integer), isOptional: true), .init("role", .object("Role"), isOptional: true),
            .init("manager", .object("User"), isOptional: true), .init("labels", .map(.string)),
            .init("born", .date, isOptional: true), .init("begins", .time, isOptional: true),
            .init("seen", .dateTime, isOptional: true), .init("photo", .opaque("bytes"), isOptional: true),
        ])

    static let task = PolicyObject(
        name: "Task",
        attributes: [
            .init("id", .integer), .init("department", .string, isOptional: true), .init("title", .string, isOptional: true),
            .init("owner_id", .integer, isOptional: true), .init("status", .enumeration(status)),
            .init("level", .enumeration(level), isOptional: true), .init("ceiling", .enumeration(level), isOptional: true),
            .init("score", .number, isOptional: true), .init("amount", .decimal, isOptional: true),
            .init("is_public", .boolean, isOptional: true), .init("tags", .list(.string), isOptional: true),
            .init("members", .list(.integer), isOptional: true), .init("needs", .list(.enumeration(permission)), isOptional: true),
            .init("due", .date, isOptional: true), .init("starts", .time, isOptional: true),
            .init("updated", .dateTime, isOptional: true), .init("parent", .object("Task"), isOptional: true),
            .init("in", .boolean, isOptional: true),
        ])

    static let schema = PolicySchema(
        roots: [
            PolicyRoot("user", .object("User"), isOptional: true), PolicyRoot("resource", aliases: ["task"], .object("Task")),
            PolicyRoot("request", .object("Request")), PolicyRoot("time", .object("Clock")),
        ],
        objects: [
            role, user, task,
            PolicyObject(name: "Request", attributes: [.init("ip", .string), .init("method", .string)]),
            PolicyObject(name: "Clock", attributes: [.init("hour", .integer), .init("weekday", .integer), .init("date", .date)]),
        ],
        roles: ["user", "role", "name"])

    /// Every attribute that random policies mention, with its type.
    static let catalogue: [(name: String, type: PolicyType)] = [
        ("user.id", .integer), ("user.department", .string), ("user.location", .string), ("user.score", .number),
        ("user.limit", .decimal), ("user.active", .boolean), ("user.teams", .list(.string)), ("user.projects", .list(.integer)),
        ("user.role.name", .enumeration(roleName)), ("user.role.level", .enumeration(level)),
        ("user.role.permissions", .list(.enumeration(permission))), ("user.manager.id", .integer),
        ("user.labels.area", .string), ("user.born", .date), ("user.begins", .time), ("user.seen", .dateTime),
        ("time.hour", .integer), ("request.method", .string),
        ("resource.id", .integer), ("resource.department", .string), ("resource.title", .string), ("resource.owner_id", .integer),
        ("resource.status", .enumeration(status)), ("resource.level", .enumeration(level)),
        ("resource.ceiling", .enumeration(level)), ("resource.score", .number), ("resource.amount", .decimal),
        ("resource.is_public", .boolean), ("resource.tags", .list(.string)), ("resource.members", .list(.integer)),
        ("resource.needs", .list(.enumeration(permission))), ("resource.due", .date), ("resource.starts", .time),
        ("resource.updated", .dateTime), ("resource.parent.owner_id", .integer), ("resource.in", .boolean),
    ]

    static let scalars = catalogue.filter { !$0.type.isList }
    static let lists = catalogue.filter(\.type.isList)

    /// What an attribute, or the elements of a list, can be compared with.
    static let comparable = Dictionary(
        uniqueKeysWithValues: catalogue.map { entry in
            (entry.name, catalogue.filter { $0.type.isComparable(with: entry.type.element ?? entry.type) }.map(\.name))
        })

    static let types = Dictionary(uniqueKeysWithValues: catalogue.map { ($0.name, $0.type) })
}
