import Testing

@testable import SekkeiPolicy

@Suite struct DecisionTests {
    private let context = SampleContext([
        "user.id": .integer(7), "user.department": .text("HR"), "user.active": .boolean(true), "resource.is_public": .boolean(false),
        "user.role.permissions": .list([.text("task_write")]),
    ])

    @Test(arguments: [
        (
            "user.department == 'IT' AND user.id == 7 AND task.is_public", PolicyTruth.false,
            ["user.department == 'IT' is false (user.department 'HR')", "resource.is_public is false (resource.is_public false)"]
        ),
        ("user.id == 7 AND user.location == 'x'", .unknown, ["user.location == 'x' is unknown (user.location absent)"]),
        ("user.id == 8 OR user.location == 'x'", .unknown, ["user.location == 'x' is unknown (user.location absent)"]),
        ("user.id == 8 OR user.id == 9", .false, ["user.id == 8 is false (user.id 7)", "user.id == 9 is false (user.id 7)"]),
        ("user.id == 8 OR user.active OR user.id == 7", .true, ["user.active is true (user.active true)"]),
        ("user.id == 7 AND user.active", .true, ["user.id == 7 is true (user.id 7)", "user.active is true (user.active true)"]),
        ("NOT (user.id == 7 OR user.active)", .false, ["user.id == 7 is true (user.id 7)"]),
        (
            "user.role.permissions.salary_view", .false,
            ["'salary_view' IN user.role.permissions is false (user.role.permissions ['task_write'])"]
        ),
        ("user.id IN task.members", .unknown, ["user.id IN resource.members is unknown (user.id 7, resource.members absent)"]),
        ("user.location != null", .false, ["user.location != null is false (user.location absent)"]),
        (
            "user.department == task.department", .unknown,
            ["user.department == resource.department is unknown (user.department 'HR', resource.department absent)"]
        ),
        ("false", .false, ["false is false"]),
    ])
    func decision_whenExplained_namesTheComparisonsThatDecided(_ text: String, _ outcome: PolicyTruth, _ reasons: [String]) throws {
        let decision = try CheckedPolicy.sample(text).decision(in: context)
        #expect(decision.outcome == outcome)
        #expect(decision.isGranted == (outcome == .true))
        #expect(decision.reasons.map(\.description) == reasons)
    }

    @Test func reason_whenExplained_carriesItsPlaceAndValues() throws {
        let decision = try CheckedPolicy.sample("user.active AND\n  user.id == 8").decision(in: context)
        let reason = try #require(decision.reasons.first)
        #expect(reason.span?.start.line == 2 && reason.span?.start.column == 3 && reason.span?.end.column == 15)
        #expect(reason.observations == [PolicyReason.Observation(attribute: "user.id", value: .integer(7))])
        #expect(reason.truth == .false)
    }
}
