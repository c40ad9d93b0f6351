import Testing

@testable import SekkeiPolicy

/// Random policies, split between the caller's facts and rows.
@Suite struct RandomFilterTests {
    private static let rowRoots: Set<String> = ["resource"]
    private static let knownRoots: Set<String> = ["user", "time", "request"]

    private func split(_ values: [String: PolicyValue]) -> (known: SampleContext, row: SampleContext) {
        (
            SampleContext(values.filter { !$0.key.hasPrefix("resource.") }, roots: Self.knownRoots),
            SampleContext(values.filter { $0.key.hasPrefix("resource.") }, roots: Self.rowRoots)
        )
    }

    @Test func residual_whenEvaluatedOnRow_isThePolicyInAllThreeValues() throws {
        let run = RandomRun("residual")
        var random = RandomPolicy(generator: run.generator)
        for _ in 0..<run.count {
            let policy = try #require(CheckedPolicy.check(random.condition(depth: 4), against: Sample.schema).policy)
            let values = random.context(absent: 25)
            let (known, row) = split(values)
            let residual = policy.condition.residual(leaving: "resource", in: known)
            guard residual.truth(in: row) != policy.truth(in: SampleContext(values)) else { continue }
            Issue.record("\(policy.condition) left \(residual) in \(values)")
            return
        }
    }

    @Test func filter_whenEvaluatedOnRows_keepsExactlyThoseThatThePolicyGrants() throws {
        let run = RandomRun("filter")
        var random = RandomPolicy(generator: run.generator)
        var kept = 0
        for _ in 0..<run.count {
            let policy = try #require(CheckedPolicy.check(random.condition(depth: 4), against: Sample.schema).policy)
            let known = split(random.context(absent: 25)).known
            let filter = policy.filter(in: known)
            #expect(filter.isSimple, "\(filter)")
            for _ in 0..<3 {
                let row = split(random.context(absent: 25)).row
                let full = SampleContext(known.values.merging(row.values) { $1 })
                let passes = filter.truth(in: row) == .true
                if passes { kept += 1 }
                guard passes != (policy.truth(in: full) == .true) else { continue }
                Issue.record("\(policy.condition) became \(filter) in \(full.values)")
                return
            }
        }
        #expect(kept > run.count / 10)
    }

    @Test func simplifier_whenAppliedTwice_changesNothingMore() throws {
        let run = RandomRun("simplifier")
        var random = RandomPolicy(generator: run.generator)
        for _ in 0..<run.count {
            let policy = try #require(CheckedPolicy.check(random.condition(depth: 4), against: Sample.schema).policy)
            let filter = policy.filter(in: split(random.context(absent: 25)).known)
            guard filter.simplified() != filter, !filter.description.contains("NaN") else { continue }
            Issue.record("\(filter) became \(filter.simplified())")
            return
        }
    }
}

extension PolicyFilter {
    /// What ``PolicyFilter/simplified()`` promises about the form.
    fileprivate var isSimple: Bool {
        switch self {
        case .constant(.unknown): false
        case .constant: true
        default: isSimpleOperand(inAnd: nil)
        }
    }

    private func isSimpleOperand(inAnd: Bool?) -> Bool {
        switch self {
        case .constant: false
        case .and(let filters): inAnd != true && filters.count > 1 && filters.allSatisfy { $0.isSimpleOperand(inAnd: true) }
        case .or(let filters): inAnd != false && filters.count > 1 && filters.allSatisfy { $0.isSimpleOperand(inAnd: false) }
        case .comparison(_, _, _, .rank): false
        case .among(_, let values, _): values.count > 1
        case .not(.among), .not(.contains), .not(.containsField), .not(.isNull): true
        case .not: false
        case .comparison, .fieldComparison, .contains, .containsField, .isNull: true
        }
    }
}
