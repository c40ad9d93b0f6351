import Testing

@testable import SekkeiPolicy

@Suite struct CheckerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let expected: [String]
        init(_ text: String, _ expected: String...) { (self.text, self.expected) = (text, expected) }
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("user.department == task.department OR user.role.level >= 'manager'"),
        Case("user.role.permissions.salary_view == true AND user.department == 'HR'"),
        Case("time.hour >= 9 AND time.hour <= 17 AND user.location == 'office'"),
        Case("user.role.permissions.not"),
        Case("user.active"),
        Case("user.active == task.is_public"),
        Case("NOT user.active != false"),
        Case("(user.id == 1 OR user.active) == true"),
        Case("'urgent' IN task.tags AND user.id IN task.members"),
        Case("user.department IN user.teams"),
        Case("user.role.name IN ['admin', 'hr']"),
        Case("'salary_view' IN user.role.permissions"),
        Case("user.manager.manager.manager.id == task.owner_id"),
        Case("user.labels.anything_at_all == 'x'"),
        Case("user.score > 3 AND user.score < 0.5 AND user.score == user.id"),
        Case("user.limit > 3 AND user.limit < 0.5 AND user.limit == user.id AND user.id < 2.5"),
        Case("user.born < '2000-01-01' AND user.born <= time.date"),
        Case("user.begins >= '09:30' AND user.seen > '2026-06-01T09:30:00+09:00'"),
        Case("user.photo != null AND user.teams != null AND user.role == null AND user == null"),
        Case("task.level < task.ceiling AND task.in"),
        Case("user.department < 'M'"),
        Case("task.parent.is_public"),
    ])
    func checker_whenTypesFit_accepts(_ policy: Case) {
        #expect(CheckedPolicy.compile(policy.text, against: Sample.schema).diagnostics == [])
    }

    @Test(arguments: [
        Case("usr.id == 1", "1:1: unknown name 'usr' (did you mean 'user'?)"),
        Case("zebra.id == 1", "1:1: unknown name 'zebra' (names begin with user, resource, task, request, time)"),
        Case("user.departmnet == 'HR'", "1:6: User has no 'departmnet' (did you mean 'department'?)"),
        Case("request.zone == 'HR'", "1:9: Request has no 'zone' (it has ip, method)"),
        Case("user.id.x == 1", "1:9: 'x' is looked up in a value of type integer"),
        Case("user.teams.x", "1:12: 'x' is looked up in a value of type list<string> (write 'x' IN …)"),
        Case("user.role.permissions.salary_veiw", "1:23: Permission has no value 'salary_veiw' (did you mean 'salary_view'?)"),
        Case("user.role.permissions.salary_view.x", "1:23: 'salary_view' is looked up in a value of type list<Permission>"),
        Case("user.role.level >= 'menager'", "1:20: RoleLevel has no value 'menager' (did you mean 'manager'?)"),
        Case("user.role.level >= 'Ω'", "1:20: RoleLevel has no value 'Ω' (its values are staff, lead, manager, director)"),
        Case("user.role.level == 'Manager'", "1:20: RoleLevel has no value 'Manager' (did you mean 'manager'?)"),
        Case(
            "user.role.name > 'hr'",
            "1:1: '>' needs an order, and RoleName has none (say 'ordered: true' at RoleName if its values have an order)"),
        Case("user.active < true", "1:1: '<' needs an order, and boolean has none"),
        Case("(user.active OR user.active) < true", "1:1: '<' needs an order, and boolean has none"),
        Case("user.id == 'x'", "1:1: integer and the text 'x' cannot be compared"),
        Case("user.id == true", "1:1: integer and boolean cannot be compared"),
        Case("user.department == 3", "1:1: string and integer cannot be compared"),
        Case("3 == user.department", "1:1: string and integer cannot be compared"),
        Case("user.department == user.id", "1:1: string and integer cannot be compared"),
        Case("user.department == user.role.name", "1:1: string and RoleName cannot be compared"),
        Case("user.role.name == task.status", "1:1: RoleName and TaskStatus cannot be compared"),
        Case("user.score == user.limit", "1:1: number and decimal cannot be compared"),
        Case("user.born == user.seen", "1:1: date and date-time cannot be compared"),
        Case("user.teams == task.tags", "1:1: list<string> and list<string> cannot be compared"),
        Case("user.role == user.role", "1:1: Role and Role cannot be compared"),
        Case("user.photo == 'x'", "1:1: bytes and the text 'x' cannot be compared"),
        Case("user.born == '2026-02-29'", "1:14: '2026-02-29' is no date (write it as '2026-06-01')"),
        Case("user.begins == '24:00'", "1:16: '24:00' is no time (write it as '09:30:00')"),
        Case("user.seen == '2026-06-01'", "1:14: '2026-06-01' is no date-time (write it as '2026-06-01T09:30:00Z')"),
        Case("user.born < null", "1:1: null is only compared by == and !="),
        Case("user.id IN [1, null]", "1:16: null is only compared by == and !="),
        Case("null IN user.teams", "1:1: null is only compared by == and !="),
        Case("user.role.permissions.salary_view == null", "1:1: only an attribute is compared with null"),
        Case("(user.id == 1) == null", "1:2: only an attribute is compared with null"),
        Case("user.id", "1:1: expected a condition, found a value of type integer (compare 'user.id' with something)"),
        Case(
            "3 AND 'x' OR null", "1:1: expected a condition, found a value of type integer",
            "1:7: expected a condition, found a value of type the text 'x'", "1:14: expected a condition, found a value of type null"),
        Case("NOT user.id == 1", "1:5: expected a condition, found a value of type integer (compare 'user.id' with something)"),
        Case(
            "NOT user.active == task.is_public",
            "1:1: a condition is only compared with true or false (write NOT (user.active == task.is_public))"),
        Case("(user.active OR user.active) == user.active", "1:2: a condition is only compared with true or false"),
        Case(
            "NOT user.active IN [true]",
            "1:1: a condition is only compared with true or false (write NOT (user.active IN …))"),
        Case("user.id IN user.id", "1:12: IN needs a list, found integer"),
        Case("user.id IN 3", "1:12: IN needs a list, found integer"),
        Case("user.id IN user.teams", "1:1: integer and string cannot be compared"),
        Case("user.teams IN ['x']", "1:16: list<string> and the text 'x' cannot be compared"),
        Case(
            "user.role.name IN ['admin', 'hrr', 'x']", "1:29: RoleName has no value 'hrr' (did you mean 'hr'?)",
            "1:36: RoleName has no value 'x' (its values are admin, manager, hr, staff)"),
        Case(
            "usr.id == 1 AND user.nam == 'x' OR NOT user.id", "1:1: unknown name 'usr' (did you mean 'user'?)",
            "1:22: User has no 'nam' (it has id, department, location, score, limit, active, teams, projects, role, manager, labels, "
                + "born, begins, seen, photo)",
            "1:40: expected a condition, found a value of type integer (compare 'user.id' with something)"),
        Case("'x' < 3", "1:1: string and integer cannot be compared"),
    ])
    func checker_whenTypesDoNotFit_reportsEveryFaultAtItsPlace(_ policy: Case) {
        let outcome = CheckedPolicy.compile(policy.text, against: Sample.schema)
        #expect(outcome.policy == nil)
        #expect(outcome.diagnostics.map(\.description) == policy.expected)
        #expect(outcome.diagnostics.allSatisfy { $0.severity == .error })
    }

    @Test(arguments: [
        Case("true", "1:1: this is always true"),
        Case("user.active OR true", "1:16: this is always true"),
        Case("user.active AND 3 > 4", "1:17: this is always false"),
        Case("NOT (1 == 1.0)", "1:6: this is always true"),
        Case("user.active OR 'a' IN ['b', 'a']", "1:16: this is always true"),
        Case("null == null", "1:1: this is always true"),
        Case("3 != null", "1:1: this is always true"),
        Case("task.id == null", "1:1: 'resource.id' is never absent"),
        Case("time.hour != null OR user.id == null", "1:1: 'time.hour' is never absent"),
    ])
    func checker_whenConditionIsIdle_warns(_ policy: Case) {
        let outcome = CheckedPolicy.compile(policy.text, against: Sample.schema)
        #expect(outcome.policy != nil)
        #expect(outcome.diagnostics.map(\.description) == policy.expected)
        #expect(outcome.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func attributes_whenMentionedTwiceAndByAlias_haveOneSlot() throws {
        let policy = try CheckedPolicy.sample("task.department == user.department OR resource.department == 'x' OR user.id == 1")
        #expect(policy.attributes.map(\.description) == ["resource.department", "user.department", "user.id"])
        #expect(policy.attributes.map(\.slot) == [0, 1, 2])
        #expect(policy.condition.description.hasPrefix("resource.department == user.department OR resource.department == 'x'"))
    }

    @Test func attribute_whenAnythingOnTheWayIsOptional_isOptional() throws {
        let policy = try CheckedPolicy.sample("user.role.name == 'hr' AND task.id == 1 AND user.labels.x == 'y'")
        let role = policy.attributes[0]
        #expect(policy.attributes.map(\.isOptional) == [true, false, true])
        #expect(role.steps.map(\.isOptional) == [true, false])
        #expect(role.steps.map(\.access) == [.property(of: "User"), .property(of: "Role")])
        #expect(policy.attributes[2].steps[1].access == .key)
    }

    @Test func comparison_ofOrderedEnumeration_hasTheFormOfRanksOnlyWhereOrderCounts() throws {
        let forms =
            try ["user.role.level >= 'lead'", "user.role.level == 'lead'", "user.id < 1.5", "user.born == '2000-01-01'"].map {
                guard case .comparison(let comparison) = try CheckedPolicy.sample($0).condition.kind else { return nil }
                return comparison.form
            } as [PolicyComparisonForm?]
        #expect(forms == [.rank(Sample.level), .enumeration(Sample.level), .numeric, .date])
    }

    @Test func root_whenAliasCollides_yieldsToTheName() {
        let schema = PolicySchema(
            roots: [PolicyRoot("a", aliases: ["b", "c"], .integer), PolicyRoot("b", aliases: ["c"], .string)])
        #expect(schema.root(named: "b")?.type == .string)
        #expect(schema.root(named: "c")?.type == .integer)
        #expect(CheckedPolicy.compile("b == 'x' AND c == 1", against: schema).policy != nil)
    }
}
