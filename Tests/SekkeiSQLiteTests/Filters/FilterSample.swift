import SekkeiPolicy
import SekkeiSQL

/// A resource with fields of every type, and where tables hold them.
enum FilterSample {
    static let level = PolicyEnumeration(name: "Level", values: ["staff", "lead", "manager", "director"], isOrdered: true)
    static let status = PolicyEnumeration(name: "Status", values: ["todo", "done", "it's over"])

    /// The fields of the resource; all but the first may be absent.
    static let fields: [(name: String, type: PolicyType)] = [
        ("id", .integer), ("count", .integer), ("score", .number), ("amount", .decimal), ("ceiling", .decimal), ("flag", .boolean),
        ("hidden", .boolean), ("title", .string), ("alias", .string), ("department", .string), ("status", .enumeration(status)),
        ("level", .enumeration(level)), ("most", .enumeration(level)), ("due", .date), ("begun", .date), ("starts", .time), ("ends", .time),
        ("updated", .dateTime), ("seen", .dateTime), ("tags", .list(.string)), ("members", .list(.integer)),
        ("sums", .list(.decimal)), ("parent.owner_id", .integer),
    ]

    /// What is known of the caller.
    static let known: [(name: String, type: PolicyType)] = [
        ("count", .integer), ("score", .number), ("limit", .decimal), ("flag", .boolean), ("title", .string),
        ("level", .enumeration(level)),
        ("born", .date), ("hour", .time), ("login", .dateTime), ("teams", .list(.string)), ("numbers", .list(.integer)),
    ]

    static let schema = PolicySchema(
        roots: [PolicyRoot("user", .object("User")), PolicyRoot("resource", .object("Item"))],
        objects: [
            PolicyObject(name: "User", attributes: known.map { .init($0.name, $0.type, isOptional: true) }),
            PolicyObject(
                name: "Item",
                attributes: fields.dropLast().map { .init($0.name, $0.type, isOptional: $0.name != "id") } + [
                    .init("parent", .object("Parent"), isOptional: true)
                ]),
            PolicyObject(name: "Parent", attributes: [.init("owner_id", .integer)]),
        ])

    static let columns = FilterColumns([
        "id": .value("i.id"), "count": .value("i.count"), "score": .value("i.score"), "amount": .value("i.amount", fractionDigits: 2),
        "ceiling": .value("i.ceiling", fractionDigits: 2), "flag": .value("i.flag"), "hidden": .value("i.hidden"),
        "title": .value("i.title"), "alias": .value("i.alias"), "status": .value("i.status"), "level": .value("i.level"),
        "most": .value("i.most"), "due": .value("i.due"), "begun": .value("i.begun"), "starts": .value("i.starts"),
        "ends": .value("i.ends"), "updated": .value("i.updated"), "seen": .value("i.seen"),
        "department": .lookup("i.department_id", of: "d.code") { "SELECT d.id FROM departments d WHERE \($0)" },
        "tags": .list("SELECT g.tag FROM item_tags g WHERE g.item_id = i.id", presence: "i.has_tags"),
        "members": .list("SELECT m.member FROM item_members m WHERE m.item_id = i.id"),
        "sums": .list("SELECT s.amount FROM item_sums s WHERE s.item_id = i.id", fractionDigits: 2),
        "parent": .value("i.owner_id"), "parent.owner_id": .value("i.owner_id"),
    ])

    static func tables(_ dialect: SQLDialect) -> [SQLStatement] {
        [
            "CREATE TABLE departments (id BIGINT PRIMARY KEY, code TEXT NOT NULL)",
            """
            CREATE TABLE items (
                id BIGINT PRIMARY KEY, count BIGINT, score DOUBLE PRECISION, amount BIGINT, ceiling BIGINT, flag BOOLEAN, hidden BOOLEAN,
                title TEXT, alias TEXT, department_id BIGINT REFERENCES departments (id), status TEXT, level TEXT, most TEXT, due TEXT,
                begun TEXT, starts TEXT, ends TEXT, updated \(dialect.timestampType), seen \(dialect.timestampType), has_tags BIGINT,
                owner_id BIGINT
            )
            """,
            "CREATE TABLE item_tags (item_id BIGINT NOT NULL, tag TEXT NOT NULL)",
            "CREATE TABLE item_members (item_id BIGINT NOT NULL, member BIGINT NOT NULL)",
            "CREATE TABLE item_sums (item_id BIGINT NOT NULL, amount BIGINT NOT NULL)",
        ]
    }
}

/// Values by the names behind one root.
struct FilterContext: PolicyContext {
    let root: String
    let values: [String: PolicyValue]

    func value(of attribute: PolicyAttribute) -> PolicyValue? {
        guard attribute.root == root else { return nil }
        let name = attribute.path.joined(separator: ".")
        // The parent is there exactly if its only attribute is.
        return name == "parent" ? values["parent.owner_id"].map { _ in .opaque } : values[name]
    }
}
