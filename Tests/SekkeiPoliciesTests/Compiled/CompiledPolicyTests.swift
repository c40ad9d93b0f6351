import Foundation
import PolicyAPI
import SekkeiPolicy
import Testing

@_spi(Generated) @testable import Sekkei

/// Random policies, compiled by the generator, against the engine.
///
/// `SEKKEI_POLICY_RUNS` and `SEKKEI_POLICY_SEED` of the environment override how many pairs of policy and facts are tried, and the seed.
@Suite("Compiled policies against the engine")
struct CompiledPolicyTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let runs = environment["SEKKEI_POLICY_RUNS"].flatMap(Int.init) ?? 12_000
    private static let schema = API.policySchema.deciding(about: "record")

    @Test func compiled_forRandomFacts_saysWhatTheEngineAndTheFilterSay() throws {
        let seed = Self.environment["SEKKEI_POLICY_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...UInt64.max)
        print("compiled policies: \(Self.runs) runs over \(Probe.all.count) policies, SEKKEI_POLICY_SEED=\(seed)")
        var random = RandomFacts(SplitMix64(seed: seed))
        var counts: [PolicyTruth: Int] = [:]
        let policies = try Probe.all.map { probe in
            (probe, try #require(CheckedPolicy.compile(probe.text, against: Self.schema).policy, "\(probe.text)"))
        }
        for run in 0..<Self.runs {
            let (probe, policy) = policies[run % policies.count]
            let facts = random.facts()
            let truth = Self.compare(probe, policy, facts, "seed \(seed), run \(run)")
            counts[truth, default: 0] += 1
            Self.compareFilters(probe, policy, facts, [facts.record, random.record()], "seed \(seed), run \(run)")
        }
        print("outcomes: \(counts)")
        #expect(counts.count == 3)
    }

    private static func compare(_ probe: Probe, _ policy: CheckedPolicy, _ facts: ProbeFacts, _ place: String) -> PolicyTruth {
        let truth = probe.truth(facts)
        let engine = policy.decision(in: facts.facts)
        #expect(truth == engine.outcome, "\(place): \(probe.text) \(facts)")
        let decision = probe.decision(facts)
        #expect(decision.outcome == truth, "\(place): \(probe.text) \(facts)")
        #expect(decision.reasons.map(\.text) == engine.reasons.map(\.text), "\(place): \(probe.text) \(facts)")
        #expect(decision.reasons.map(\.truth) == engine.reasons.map(\.truth), "\(place): \(probe.text) \(facts)")
        return truth
    }

    private static func compareFilters(_ probe: Probe, _ policy: CheckedPolicy, _ facts: ProbeFacts, _ rows: [Record], _ place: String) {
        let filter = probe.filter(facts)
        #expect(filter.condition == policy.filter(in: facts.facts), "\(place): \(probe.text) \(facts)")
        for row in rows {
            let own = facts.with(row)
            let passes = probe.truth(own) == .true
            #expect(filter.allows(row) == passes, "\(place): \(probe.text) \(own)")
            #expect((filter.condition.truth(in: own.facts) == .true) == passes, "\(place): \(filter.condition) \(own)")
        }
    }

    @Test func compiled_policies_areThoseOfTheSpec() {
        #expect(Probe.all.count >= 150)
        #expect(Set(Probe.all.map(\.name)).count == Probe.all.count)
    }
}
