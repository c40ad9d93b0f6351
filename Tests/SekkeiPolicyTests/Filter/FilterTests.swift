import Testing

@testable import SekkeiPolicy

@Suite struct FilterTests {
    private let caller = SampleContext(
        [
            "user.id": .integer(7), "user.department": .text("HR"), "user.role.level": .text("lead"), "user.active": .boolean(false),
            "user.teams": .list([.text("a"), .text("b")]), "user.projects": .list([]),
            "user.manager.id": .opaque, "user.location": .text("it's"),
        ], roots: ["user", "time", "request"])

    @Test(arguments: [
        // The policy of the list of tasks: nothing is left to ask where the caller's rank suffices.
        ("user.department == task.department OR user.role.level >= 'manager'", "resource.department == 'HR'"),
        ("user.department == task.department OR user.role.level >= 'lead'", "true"),
        ("user.department == task.department AND user.role.level >= 'manager'", "false"),
        ("user.score == task.score", "false"), ("NOT (user.score == task.score)", "false"),
        ("user.score == task.score OR task.is_public", "resource.is_public == true"),
        ("user.manager.id == task.owner_id", "false"), ("NOT (user.manager.id == task.owner_id)", "false"),
        ("NOT task.is_public", "resource.is_public != true"), ("task.is_public != false", "resource.is_public != false"),
        ("task.owner_id == user.id", "resource.owner_id == 7"), ("user.id < task.owner_id", "resource.owner_id > 7"),
        ("NOT (user.id < task.owner_id)", "resource.owner_id <= 7"),
        ("task.owner_id == task.id", "resource.owner_id == resource.id"),
        ("NOT (task.owner_id < task.id)", "resource.owner_id >= resource.id"),
        ("task.title == user.location", "resource.title == 'it''s'"),
        ("task.level >= 'manager'", "resource.level IN ['manager', 'director']"),
        ("NOT (task.level >= 'lead')", "resource.level == 'staff'"),
        ("task.level < 'staff'", "false"), ("NOT (task.level < 'staff')", "resource.level IN ['staff', 'lead', 'manager', 'director']"),
        ("task.level <= user.role.level", "resource.level IN ['staff', 'lead']"),
        ("task.level < task.ceiling", "resource.level < resource.ceiling"),
        ("task.status IN ['todo', 'done']", "resource.status IN ['todo', 'done']"),
        ("task.status IN ['todo']", "resource.status == 'todo'"),
        ("NOT (task.status IN ['todo'])", "resource.status != 'todo'"),
        ("NOT (task.status IN ['todo', 'done'])", "NOT (resource.status IN ['todo', 'done'])"),
        ("task.department IN user.teams", "resource.department IN ['a', 'b']"), ("task.id IN user.projects", "false"),
        ("NOT (task.id IN user.projects)", "resource.id == resource.id"),
        ("user.id IN task.members", "7 IN resource.members"), ("NOT (user.id IN task.members)", "NOT (7 IN resource.members)"),
        ("task.owner_id IN task.members", "resource.owner_id IN resource.members"), ("task.needs.not", "'not' IN resource.needs"),
        ("task.due == null", "resource.due == null"), ("NOT (task.due == null)", "resource.due != null"),
        ("user.location == null", "false"), ("user.score == null", "true"),
        ("task.due <= '2026-06-01' AND (task.is_public AND user.id == 7)", "resource.due <= '2026-06-01' AND resource.is_public == true"),
        (
            "NOT (task.is_public OR NOT (task.in OR task.id == 1))",
            "resource.is_public != true AND (resource.in == true OR resource.id == 1)"
        ),
        ("(task.id == 1 OR (task.id == 2 OR user.active)) AND user.id == 7", "resource.id == 1 OR resource.id == 2"),
        ("task.parent.owner_id == user.id", "resource.parent.owner_id == 7"),
        ("task.parent == null", "resource.parent == null"), ("task == null", "false"), ("NOT (task == null)", "true"),
    ])
    func filter_whenCallerIsKnown_isLeftOverTheResource(_ text: String, _ filter: String) throws {
        #expect(try CheckedPolicy.sample(text).filter(in: caller).description == filter)
    }

    @Test func filter_whenAnotherRootStaysOpen_keepsThatOne() throws {
        let policy = try CheckedPolicy.sample("user.department == task.department")
        let task = SampleContext(["resource.department": .text("HR")], roots: ["resource"])
        #expect(policy.filter(leaving: "user", in: task).description == "user.department == 'HR'")
    }

    @Test func filter_whenKnownListHoldsSomethingStrange_grantsOnlyWhatMatches() throws {
        let context = SampleContext(["user.teams": .list([.text("a"), .opaque])])
        let policy = try CheckedPolicy.sample("task.department IN user.teams")
        #expect(policy.filter(in: context).description == "resource.department == 'a'")
        let negated = try CheckedPolicy.sample("NOT (task.department IN user.teams)")
        #expect(negated.filter(in: context) == .constant(.false))
    }

    @Test func row_whenFieldIsAbsentOrFails_doesNotPass() throws {
        let filter = try CheckedPolicy.sample("task.owner_id != user.id AND NOT (user.id IN task.members)").filter(in: caller)
        func truth(_ values: [String: PolicyValue]) -> PolicyTruth { filter.truth(in: SampleContext(values, roots: ["resource"])) }
        #expect(truth(["resource.owner_id": .integer(1), "resource.members": .list([])]) == .true)
        #expect(truth(["resource.owner_id": .integer(7), "resource.members": .list([])]) == .false)
        #expect(truth(["resource.owner_id": .integer(1), "resource.members": .list([.integer(7)])]) == .false)
        #expect(truth(["resource.owner_id": .integer(1)]) == .unknown)
        #expect(truth(["resource.members": .list([])]) == .unknown)
        #expect(truth([:]) == .unknown)
    }

    @Test func simplifier_whenOperandsAreFew_unwrapsThem() {
        #expect(PolicyFilter.and([]).simplified() == .constant(.true))
        #expect(PolicyFilter.or([]).simplified() == .constant(.false))
        #expect(PolicyFilter.not(.and([])).simplified() == .constant(.false))
        #expect(PolicyFilter.not(.not(.constant(.unknown))).simplified() == .constant(.false))
        #expect(PolicyFilter.or([.constant(.unknown), .and([.or([.constant(.true)])])]).simplified() == .constant(.true))
        #expect(PolicyFilter.not(.and([.constant(.unknown), .constant(.true)])).description == "NOT (unknown AND true)")
    }
}
