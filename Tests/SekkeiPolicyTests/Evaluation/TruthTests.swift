import Testing

@testable import SekkeiPolicy

@Suite struct TruthTests {
    private static let all = PolicyTruth.allCases

    @Test func and_ofAllPairs_followsKleene() {
        let table: [[PolicyTruth]] = [[.false, .false, .false], [.false, .unknown, .unknown], [.false, .unknown, .true]]
        for (i, left) in Self.all.enumerated() {
            for (j, right) in Self.all.enumerated() { #expect(left.and(right) == table[i][j]) }
        }
    }

    @Test func or_ofAllPairs_followsKleene() {
        let table: [[PolicyTruth]] = [[.false, .unknown, .true], [.unknown, .unknown, .true], [.true, .true, .true]]
        for (i, left) in Self.all.enumerated() {
            for (j, right) in Self.all.enumerated() { #expect(left.or(right) == table[i][j]) }
        }
    }

    @Test func not_ofAllValues_followsKleene() {
        #expect(Self.all.map(\.negated) == [.true, .unknown, .false])
    }

    /// `user.active` is the first operand and `task.is_public` the second.
    private func context(_ left: PolicyTruth, _ right: PolicyTruth) -> SampleContext {
        var values: [String: PolicyValue] = [:]
        if left != .unknown { values["user.active"] = .boolean(left == .true) }
        if right != .unknown { values["resource.is_public"] = .boolean(right == .true) }
        return SampleContext(values)
    }

    @Test func engine_forAllPairsOfOperands_followsTheTables() throws {
        let and = try CheckedPolicy.sample("user.active AND task.is_public")
        let or = try CheckedPolicy.sample("user.active OR task.is_public")
        let not = try CheckedPolicy.sample("NOT user.active")
        let equal = try CheckedPolicy.sample("user.active == task.is_public")
        for left in Self.all {
            for right in Self.all {
                let context = context(left, right)
                #expect(and.truth(in: context) == left.and(right))
                #expect(or.truth(in: context) == left.or(right))
                #expect(not.truth(in: context) == left.negated)
                let expected: PolicyTruth = left == .unknown || right == .unknown ? .unknown : PolicyTruth(left == right)
                #expect(equal.truth(in: context) == expected)
            }
        }
    }

    @Test func condition_whenComparedWithTrueOrFalse_isItselfOrItsNegation() throws {
        for (text, negates) in [("== true", false), ("!= false", false), ("== false", true), ("!= true", true)] {
            let policy = try CheckedPolicy.sample("(user.active OR user.active) \(text)")
            for truth in Self.all { #expect(policy.truth(in: context(truth, .false)) == (negates ? truth.negated : truth)) }
        }
    }

    @Test(arguments: [
        ("user.department == 'HR'", PolicyTruth.unknown), ("NOT (user.department == 'HR')", .unknown),
        ("user.department != 'HR'", .unknown),
        ("user.department == null", .true), ("user.department != null", .false), ("NOT (user.department != null)", .true),
        ("user.role.name == null", .true), ("user == null", .true), ("user.role.name IN ['hr']", .unknown),
        ("NOT (user.role.name IN ['hr'])", .unknown), ("user.role.permissions.salary_view", .unknown),
        ("NOT user.role.permissions.salary_view", .unknown), ("user.active OR true", .true), ("user.active AND false", .false),
        ("'x' IN user.teams", .unknown), ("user.id IN task.members", .unknown), ("user.id == user.id", .unknown),
        ("NOT user.active", .unknown),
    ])
    func engine_whenEverythingIsAbsent_opensNoDoor(_ text: String, _ expected: PolicyTruth) throws {
        #expect(try CheckedPolicy.sample(text).truth(in: SampleContext()) == expected)
    }

    @Test(arguments: [
        ("user.department == task.department OR user.role.level >= 'manager'", PolicyTruth.true),
        ("user.role.permissions.salary_view == true AND user.department == 'HR'", .true),
        ("time.hour >= 9 AND time.hour <= 17 AND user.location == 'office'", .unknown),
        ("user.role.permissions.task_write", .false), ("user.department == 'hr'", .false), ("user.role.level < 'manager'", .false),
        ("user.role.level == 'director'", .true), ("task.due < '2026-06-02' AND task.due >= '2026-06-01'", .true),
        ("user.seen == '2026-06-01T18:30:00+09:00'", .true), ("user.id IN [6, 7.0]", .true), ("user.id IN task.members", .true),
        ("'b' IN task.tags", .false), ("user.location == null AND user.photo != null", .true), ("user.labels.area == 'x'", .true),
        ("user.labels.other == null", .true),
    ])
    func engine_whenAttributesAreThere_decides(_ text: String, _ expected: PolicyTruth) throws {
        let context = SampleContext([
            "user.id": .integer(7), "user.department": .text("HR"), "user.role.level": .text("director"), "time.hour": .integer(10),
            "user.role.permissions": .list([.text("salary_view")]), "resource.department": .text("Sales"),
            "resource.due": PolicyDate("2026-06-01").map(PolicyValue.date) ?? .opaque,
            "user.seen": PolicyDateTime("2026-06-01T09:30:00Z").map(PolicyValue.dateTime) ?? .opaque,
            "resource.members": .list([.integer(1), .integer(7)]), "resource.tags": .list([.text("a")]), "user.photo": .opaque,
            "user.labels.area": .text("x"),
        ])
        #expect(try CheckedPolicy.sample(text).truth(in: context) == expected)
    }

    @Test func engine_whenValueIsOfAnotherType_knowsNothingButThatItIsThere() throws {
        let context = SampleContext(["user.id": .text("7"), "user.active": .integer(1), "user.teams": .text("x")])
        for text in ["user.id == 7", "user.id != 7", "user.id IN [7]", "user.active", "NOT user.active", "'x' IN user.teams"] {
            #expect(try CheckedPolicy.sample(text).truth(in: context) == .unknown, "\(text)")
        }
        #expect(try CheckedPolicy.sample("user.active != null").truth(in: context) == .true)
    }
}
