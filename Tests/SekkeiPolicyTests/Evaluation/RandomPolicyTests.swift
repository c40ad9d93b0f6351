import Testing

@testable import SekkeiPolicy

/// Random policies in random contexts: everything that evaluates a policy must agree.
@Suite struct RandomPolicyTests {
    private func truth(_ value: Bool?) -> PolicyTruth { value.map { PolicyTruth($0) } ?? .unknown }

    @Test func text_whenPrintedAndParsed_isTheSameTree() {
        let run = RandomRun("print and parse")
        var random = RandomPolicy(generator: run.generator)
        for _ in 0..<run.count {
            let expression = random.condition(depth: 4)
            let parsed = PolicyParser.parse(expression.description)
            guard parsed.expression?.shape != expression.shape else { continue }
            Issue.record("\(expression) became \(parsed)")
            return
        }
    }

    @Test func typedTree_whenPrintedAndCompiled_isTheSameTree() throws {
        let run = RandomRun("print and compile")
        var random = RandomPolicy(generator: run.generator)
        for _ in 0..<run.count {
            let first = try #require(CheckedPolicy.check(random.condition(depth: 4), against: Sample.schema).policy)
            let second = CheckedPolicy.compile(first.condition.description, against: Sample.schema)
            guard second.policy?.condition.shape != first.condition.shape else { continue }
            Issue.record("\(first.condition) became \(second)")
            return
        }
    }

    @Test func engine_whenComparedWithPlainEvaluator_agrees() {
        let run = RandomRun("engine")
        var random = RandomPolicy(generator: run.generator)
        var counts = [PolicyTruth: Int]()
        for _ in 0..<run.count {
            let expression = random.condition(depth: 4)
            let outcome = CheckedPolicy.check(expression, against: Sample.schema)
            guard let policy = outcome.policy else {
                Issue.record("\(expression) is refused: \(outcome.diagnostics)")
                return
            }
            let values = random.context(absent: 25)
            let expected = truth(NaiveEvaluator(values: values).evaluate(expression))
            let found = policy.truth(in: SampleContext(values))
            counts[found, default: 0] += 1
            guard found != expected else { continue }
            Issue.record("\(expression) is \(found), expected \(expected) in \(values)")
            return
        }
        #expect(PolicyTruth.allCases.allSatisfy { counts[$0, default: 0] > run.count / 50 }, "\(counts)")
    }

    @Test func decision_whenExplained_hasTheOutcomeOfTheEngineAndReasons() throws {
        let run = RandomRun("decision")
        var random = RandomPolicy(generator: run.generator)
        for _ in 0..<run.count {
            let policy = try #require(CheckedPolicy.check(random.condition(depth: 4), against: Sample.schema).policy)
            let context = SampleContext(random.context(absent: 25))
            let decision = policy.decision(in: context)
            guard decision.outcome != policy.truth(in: context) || decision.reasons.isEmpty else { continue }
            Issue.record("\(policy.condition): \(decision)")
            return
        }
    }

    @Test func fold_whenItWritesFunctions_agreesWithTheEngine() throws {
        let run = RandomRun("fold")
        var random = RandomPolicy(generator: run.generator)
        for _ in 0..<run.count {
            let policy = try #require(CheckedPolicy.check(random.condition(depth: 3), against: Sample.schema).policy)
            var fold = ClosureFold()
            let written = policy.condition.fold(&fold)
            let context = SampleContext(random.context(absent: 25))
            guard truth(written(context)) != policy.truth(in: context) else { continue }
            Issue.record("\(policy.condition) in \(context.values)")
            return
        }
    }
}
