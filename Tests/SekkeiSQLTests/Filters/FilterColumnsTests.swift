import SekkeiPolicy
import Testing

@testable import SekkeiSQL

@Suite struct FilterColumnsTests {
    fileprivate static let level = PolicyEnumeration(name: "Level", values: ["staff", "lead", "manager"], isOrdered: true)
    private static let schema = PolicySchema(
        roots: [PolicyRoot("user", .object("User")), PolicyRoot("resource", aliases: ["task"], .object("Task"))],
        objects: [
            PolicyObject(name: "User", attributes: [.init("id", .integer), .init("name", .string, isOptional: true)]),
            PolicyObject(
                name: "Task",
                attributes: [
                    .init("id", .integer), .init("title", .string, isOptional: true), .init("level", .enumeration(level)),
                    .init("most", .enumeration(level)), .init("score", .number), .init("cost", .decimal), .init("flag", .boolean),
                    .init("due", .date), .init("at", .time), .init("seen", .dateTime), .init("tags", .list(.string)),
                    .init("department", .string), .init("owner", .object("User"), isOptional: true),
                ]),
        ])

    private static let columns = FilterColumns([
        "id": .value("t.id"), "title": .value("t.title"), "level": .value("t.level"), "most": .value("t.most"), "score": .value("t.score"),
        "cost": .value("t.cost", fractionDigits: 2), "flag": .value("t.flag"), "due": .value("t.due"), "at": .value("t.at"),
        "seen": .value("t.seen"), "tags": .list("SELECT g.tag FROM tags g WHERE g.task_id = t.id", presence: "t.has_tags"),
        "department": .lookup("t.department_id", of: "d.code") { "SELECT d.id FROM departments d WHERE \($0)" },
        "owner.id": .value("t.owner_id"), "owner.name": .value("t.owner_name"),
    ])

    private func condition(
        _ text: String, _ columns: FilterColumns = columns, _ dialect: SQLDialect = .sqlite
    ) throws -> SQLStatement {
        let outcome = CheckedPolicy.compile(text, against: Self.schema)
        let policy = try #require(outcome.policy, "\(outcome.diagnostics)")
        return try columns.condition(for: policy.filter(in: Caller()), in: dialect)
    }

    @Test(arguments: [
        ("task.id == 7", "t.id = $1"), ("task.id != 7", "t.id <> $1"), ("task.flag", "t.flag = $1"), ("NOT task.flag", "t.flag <> $1"),
        ("task.title == 'a'", "t.title COLLATE BINARY = $1"), ("task.title < 'a'", "t.title COLLATE BINARY < $1"),
        ("task.title == null", "t.title IS NULL"), ("task.title != null", "t.title IS NOT NULL"),
        ("task.id IN [1, 2]", "t.id IN ($1, $2)"), ("NOT (task.id IN [1, 2])", "t.id NOT IN ($1, $2)"),
        ("task.level >= 'lead'", "t.level COLLATE BINARY IN ($1, $2)"),
        ("'a' IN task.tags", "(t.has_tags IS NOT NULL) AND ($1 COLLATE BINARY IN (SELECT g.tag FROM tags g WHERE g.task_id = t.id))"),
        (
            "NOT (task.title IN task.tags)",
            "(t.has_tags IS NOT NULL) AND ((t.title IS NOT NULL) AND "
                + "(t.title COLLATE BINARY NOT IN (SELECT g.tag FROM tags g WHERE g.task_id = t.id)))"
        ),
        ("task.tags == null", "t.has_tags IS NULL"), ("NOT (task.tags == null)", "t.has_tags IS NOT NULL"),
        ("task.department == user.name", "t.department_id IN (SELECT d.id FROM departments d WHERE (d.code COLLATE BINARY = $1))"),
        (
            "task.department == null",
            "(t.department_id IS NULL) OR (t.department_id IN (SELECT d.id FROM departments d WHERE (d.code IS NULL)))"
        ),
        ("task.owner.id == user.id AND (task.flag OR task.id < 3)", "(t.owner_id = $1) AND ((t.flag = $2) OR (t.id < $3))"),
        (
            "task.level < task.most",
            "CASE t.level COLLATE BINARY WHEN $1 THEN 0 WHEN $2 THEN 1 WHEN $3 THEN 2 END "
                + "< CASE t.most COLLATE BINARY WHEN $4 THEN 0 WHEN $5 THEN 1 WHEN $6 THEN 2 END"
        ),
        ("user.id == 7", "1 = 1"), ("user.id == 8", "1 = 0"), ("user.id == 8 AND task.owner == null", "1 = 0"),
    ])
    func condition_isWrittenWithoutValues(_ text: String, _ sql: String) throws {
        let statement = try condition(text)
        #expect(statement.text == sql)
    }

    @Test(arguments: [
        ("task.title == 'a'", "t.title = $1"), ("task.title < 'a'", "t.title COLLATE \"C\" < $1"),
        ("task.title IN ['a', 'b']", "t.title IN ($1, $2)"), ("task.due >= '2026-06-01'", "t.due COLLATE \"C\" >= $1"),
        ("'a' IN task.tags", "(t.has_tags IS NOT NULL) AND ($1 IN (SELECT g.tag FROM tags g WHERE g.task_id = t.id))"),
        (
            "task.title < task.department",
            "t.department_id IN (SELECT d.id FROM departments d WHERE (t.title COLLATE \"C\" < d.code COLLATE \"C\"))"
        ),
    ])
    func condition_ofPostgres_keepsIndexesForEquality(_ text: String, _ sql: String) throws {
        #expect(try condition(text, Self.columns, .postgres).text == sql)
    }

    @Test(arguments: [
        ("task.cost == 12.5", "t.cost = $1", SQLValue.integer(1250)), ("task.cost <= 0.019", "t.cost <= $1", .integer(1)),
        ("task.cost >= -0.019", "t.cost > $1", .integer(-2)), ("task.id < 2.5", "t.id <= $1", .integer(2)),
        ("task.score > 9007199254740993", "t.score > $1", .real(9_007_199_254_740_992)),
        ("task.score < 9223372036854775807", "t.score <= $1", .real(0x1p63.nextDown)),
        ("task.at == '09:30:00.25'", "t.at COLLATE BINARY = $1", .text("09:30:00.250")),
        ("task.at == '09:30'", "t.at COLLATE BINARY = $1", .text("09:30:00")),
        ("task.due == '2026-06-01'", "t.due COLLATE BINARY = $1", .text("2026-06-01")),
        ("task.seen == '1970-01-01T09:00:00.5+09:00'", "t.seen = $1", .timestamp(SQLTimestamp.date(milliseconds: 500))),
        ("task.seen < '1970-01-01T00:00:00.0005Z'", "t.seen <= $1", .timestamp(SQLTimestamp.date(milliseconds: 0))),
    ])
    func value_isWrittenAsTheColumnKeepsIt(_ text: String, _ sql: String, _ value: SQLValue) throws {
        let statement = try condition(text)
        #expect(statement.text == sql)
        #expect(statement.parameters == [value])
    }

    @Test(arguments: [
        ("task.cost == 0.001", "1 = 0"), ("task.cost != 0.001", "t.cost IS NOT NULL"), ("task.id IN [0.5, 1.5]", "1 = 0"),
        ("NOT (task.id IN [0.5, 1.5])", "t.id IS NOT NULL"), ("task.cost < 99999999999999999999.0", "t.cost IS NOT NULL"),
        ("task.cost > 99999999999999999999.0", "1 = 0"), ("task.cost > -99999999999999999999.0", "t.cost IS NOT NULL"),
        ("task.seen >= '0000-01-01T00:00:00Z'", "t.seen IS NOT NULL"),
    ])
    func value_thatNoColumnHolds_leavesWhatIsTrueOfAll(_ text: String, _ sql: String) throws {
        #expect(try condition(text).text == sql)
    }

    @Test func field_withoutColumn_isNamed() throws {
        let columns = FilterColumns(["id": .value("t.id"), "flag": .value("t.flag")])
        let error = try #require(throws: SQLError.self) { try condition("task.id == 1 OR task.owner.name == 'x'", columns) }
        #expect(error.code == .columnMissing)
        #expect(error.message == "a policy asks for 'resource.owner.name', which has no column; there are columns for flag, id")
        let policy = try #require(
            CheckedPolicy.compile("task.owner.name == 'x' AND task.id == 1 AND user.id == 2", against: Self.schema).policy)
        #expect(columns.missingFields(of: policy) == ["owner.name"])
        #expect(Self.columns.missingFields(of: policy).isEmpty)
    }

    @Test(arguments: [
        ("task.cost == 1", FilterColumns(["cost": .value("t.cost")]), "how many fraction digits"),
        ("'a' IN task.tags", FilterColumns(["tags": .value("t.tags")]), "but its column is none"),
        ("task.id == 1", FilterColumns(["id": .list("SELECT 1")]), "but its column is one"),
        (
            "task.cost == task.id", FilterColumns(["id": .value("t.id"), "cost": .value("t.cost", fractionDigits: 2)]),
            "whose columns differ"
        ),
    ])
    func column_thatCannotHoldItsField_isRefused(_ text: String, _ columns: FilterColumns, _ reason: String) throws {
        let error = try #require(throws: SQLError.self) { try condition(text, columns) }
        #expect(error.code == .invalidStatement)
        #expect(error.message.contains(reason))
    }

    /// Somebody with an id and a name.
    private struct Caller: PolicyContext {
        func value(of attribute: PolicyAttribute) -> PolicyValue? {
            attribute.path == ["id"] ? .integer(7) : attribute.path == ["name"] ? .text("it's") : nil
        }
    }
}
