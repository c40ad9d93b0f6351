import Testing

@testable import SekkeiPolicy

@Suite struct RuleTests {
    private static let nowhere = RandomPolicy.nowhere

    private func rule(_ kind: PolicyRule.Kind) -> PolicyRule { PolicyRule(kind, at: Self.nowhere) }

    private func when(_ text: String, source: Int = 0) throws -> PolicyRule {
        rule(.when(try #require(PolicyParser.parse(text, source: source).expression)))
    }

    private func roles(_ names: String...) -> PolicyRule {
        rule(.roles(names.map { PolicyExpression.Element(literal: .text($0), span: Self.nowhere) }))
    }

    private func check(_ rule: PolicyRule, among policies: [String: PolicyRule] = [:]) -> CheckedPolicy.Outcome {
        CheckedPolicy.check(rule, among: policies, against: Sample.schema)
    }

    @Test func rule_whenCombined_isWrittenOutAsOneCondition() throws {
        let policies = ["own": try when("task.owner_id == user.id"), "admins": roles("admin", "hr")]
        let combined = rule(
            .anyOf([
                rule(.policy("admins")),
                rule(
                    .allOf([rule(.policy("own")), rule(.not(try when("task.status == 'done'"))), rule(.anyOf([try when("user.active")]))])),
            ]))
        let outcome = check(combined, among: policies)
        #expect(outcome.diagnostics == [])
        #expect(
            outcome.policy?.condition.description
                == "user.role.name IN ['admin', 'hr'] OR resource.owner_id == user.id AND NOT (resource.status == 'done') AND user.active")
    }

    @Test func rule_whenAttributesAreAbsent_isUnknownAndExplainsItself() throws {
        let own = try when("task.owner_id == user.id", source: 1)
        let policy = try #require(check(rule(.not(rule(.anyOf([roles("admin"), own]))))).policy)
        let context = SampleContext(["user.role.name": .text("staff"), "user.id": .integer(1)])
        let decision = policy.decision(in: context)
        #expect(decision.outcome == .unknown)
        #expect(decision.reasons.map(\.text) == ["resource.owner_id == user.id"])
        #expect(decision.reasons.map(\.span?.source) == [1])
    }

    @Test func roles_whenTheAttributeIsAList_askForMembership() throws {
        let schema = PolicySchema(
            roots: [PolicyRoot("user", .object("User"))],
            objects: [PolicyObject(name: "User", attributes: [.init("roles", .list(.string), isOptional: true)])], roles: ["user", "roles"])
        let outcome = CheckedPolicy.check(roles("a", "b"), against: schema)
        #expect(outcome.policy?.condition.description == "'a' IN user.roles OR 'b' IN user.roles")
        #expect(outcome.policy?.truth(in: SampleContext()) == .unknown)
        #expect(outcome.policy?.truth(in: SampleContext(["user.roles": .list([.text("b")])])) == .true)
        #expect(CheckedPolicy.check(roles("a"), against: schema).policy?.condition.description == "'a' IN user.roles")
    }

    @Test func rule_whenWrong_isRefused() throws {
        let cyclic = ["a": rule(.not(rule(.policy("b")))), "b": rule(.anyOf([rule(.policy("a"))])), "c": rule(.policy("a"))]
        let cases: [(PolicyRule, String)] = [
            (rule(.policy("cc")), "unknown policy 'cc' (did you mean 'c'?)"),
            (rule(.policy("c")), "the policy needs itself: a → b → a"),
            (rule(.anyOf([])), "'anyOf' has no entries"), (rule(.allOf([])), "'allOf' has no entries"),
            (roles(), "'roles' has no entries"), (roles("admn"), "RoleName has no value 'admn' (did you mean 'admin'?)"),
        ]
        for (rule, message) in cases {
            let outcome = check(rule, among: cyclic)
            #expect(outcome.policy == nil)
            #expect(outcome.diagnostics.map(\.description) == ["1:1: \(message)"])
        }
        let schema = PolicySchema(roots: [])
        #expect(CheckedPolicy.check(roles("a"), against: schema).diagnostics.map(\.kind) == [.rolesUnavailable])
    }

    @Test func rule_whenItGrowsOrNestsWithoutEnd_isRefusedInBoundedTime() throws {
        var policies = ["p0": try when("user.active")]
        for index in 1...60 {
            let inner = rule(.policy("p\(index - 1)"))
            policies["p\(index)"] = rule(.allOf([inner, inner]))
        }
        #expect(check(rule(.policy("p60")), among: policies).diagnostics.map(\.kind) == [.nestedTooDeeply(limit: 32)])
        #expect(check(rule(.policy("p14")), among: policies).diagnostics.map(\.kind) == [.ruleTooLarge(limit: 10_000)])
        #expect(check(rule(.policy("p5")), among: policies).policy != nil)
        let deep = (0..<70).reduce(try when("user.active")) { inner, _ in rule(.not(inner)) }
        #expect(check(deep).diagnostics.map(\.kind) == [.nestedTooDeeply(limit: 32)])
    }
}
