import Testing

@_spi(Generated) @testable import SekkeiPolicy

@Suite("Comparisons of compiled policies")
struct CompiledTruthTests {
    private static let texts = ["", "HR", "hr", "é", "e\u{301}", "日本", "\u{FFFF}", "\u{1F600}", "a text longer than a small string"]
    private static let numbers: [Double] = [-1, -0.0, 0, 0.5, 0x1p53, .infinity, -.infinity, .nan]
    private static let integers: [Int64] = [.min, -1, 0, 1, 9_007_199_254_740_993, .max]

    private static func compiled<Value: PolicyOperand>(_ left: Value?, _ sign: PolicyOperator, _ right: Value?) -> PolicyTruth {
        switch sign {
        case .equal: .equal(left, right)
        case .notEqual: .notEqual(left, right)
        case .less: .less(left, right)
        case .lessOrEqual: .lessOrEqual(left, right)
        case .greater: .greater(left, right)
        case .greaterOrEqual: .greaterOrEqual(left, right)
        }
    }

    private static func compare<Value: PolicyOperand>(_ values: [Value], _ form: PolicyComparisonForm) {
        for left in values {
            for right in values {
                for sign in PolicyOperator.allCases {
                    let engine = form.truth(left.policyValue, sign, right.policyValue)
                    #expect(compiled(left, sign, right) == engine, "\(left) \(sign.rawValue) \(right)")
                }
            }
            #expect(PolicyTruth.among(left, values) == form.truth(left.policyValue, isIn: values.map(\.policyValue)))
        }
    }

    @Test func comparisons_ofEveryKind_areTheEngines() {
        Self.compare(Self.texts, .text)
        Self.compare(Self.numbers, .numeric)
        Self.compare(Self.integers, .numeric)
        Self.compare([Int32.min, 0, 7, .max], .numeric)
        Self.compare([true, false], .boolean)
        Self.compare([PolicyDateTime(seconds: 0), PolicyDateTime(seconds: 0, nanoseconds: 1), PolicyDateTime(seconds: -5)], .dateTime)
    }

    @Test func comparisons_ofNumbersOfSeveralKinds_areExact() {
        let decimals = ["0.0", "0.5", "9007199254740993.0"].compactMap { PolicyDecimal($0) }
        Self.compare(Self.integers.map(PolicyNumber.integer) + Self.numbers.map(PolicyNumber.number), .numeric)
        Self.compare(Self.integers.map(PolicyNumber.integer) + decimals.map(PolicyNumber.decimal), .numeric)
        #expect(PolicyTruth.less(PolicyNumber.integer(9_007_199_254_740_992), PolicyNumber.integer(9_007_199_254_740_993)) == .true)
        #expect(PolicyTruth.equal(PolicyNumber(significand: 25, exponent: -1), PolicyNumber(significand: 250, exponent: -2)) == .true)
        #expect(PolicyTruth.equal(PolicyNumber(significand: 1, exponent: 2_000), 1) == .unknown)
    }

    @Test(arguments: PolicyOperator.allCases)
    func comparison_withWhatIsAbsent_isUnknown(_ sign: PolicyOperator) {
        #expect(Self.compiled("a", sign, nil) == .unknown)
        #expect(Self.compiled(nil, sign, "a") == .unknown)
        #expect(Self.compiled(String?.none, sign, nil) == .unknown)
    }

    @Test func among_withWhatIsAbsentOrEmpty_isUnknownOrFalse() {
        #expect(PolicyTruth.among(nil, ["a"]) == .unknown)
        #expect(PolicyTruth.among("a", nil) == .unknown)
        #expect(PolicyTruth.among("a", []) == .false)
        #expect(PolicyTruth.among(Double.nan, []) == .unknown)
    }

    @Test func tests_forAbsence_areNeverUnknown() {
        #expect(PolicyTruth.absent(Int?.none) == .true && PolicyTruth.absent(1) == .false)
        #expect(PolicyTruth.present(Int?.none) == .false && PolicyTruth.present(1) == .true)
        #expect(PolicyTruth.holds(nil) == .unknown && PolicyTruth.holds(true) == .true && PolicyTruth.holds(false) == .false)
    }

    @Test func connectives_thatAreDecided_doNotAskFurther() {
        func unasked() -> PolicyTruth {
            Issue.record("was asked")
            return .unknown
        }
        #expect(PolicyTruth.true.or(unasked()) == .true)
        #expect(PolicyTruth.false.and(unasked()) == .false)
    }

    // MARK: - Values

    @Test func facts_leadThroughOptionalsListsAndMaps() {
        let facts = PolicyFacts(["user": ["a": ["x", nil], "b": [String?]()], "n": Int64?.none])
        func value(_ root: String, _ path: String...) -> PolicyValue? {
            let steps = path.map { PolicyAttribute.Step(name: $0, access: .key, isOptional: true) }
            return facts.value(of: PolicyAttribute(root: root, steps: steps, type: .string, isOptional: true, slot: 0))
        }
        #expect(value("user") == .opaque)
        #expect(value("user", "a") == .list([.text("x"), .opaque]))
        #expect(value("user", "b") == .list([]))
        #expect(value("user", "c") == nil && value("user", "a", "x") == nil && value("n") == nil && value("other") == nil)
    }

    @Test func decision_ofParts_keepsTheReasonsThatDecide() {
        let yes = PolicyDecision.reason("yes", .true, .init("a", "x"))
        let no = PolicyDecision.reason("no", .false, .init("b", presenceOf: 1))
        let unknown = PolicyDecision.reason("unknown", .unknown, .init("c", String?.none))
        #expect(PolicyDecision.any([no, yes]).reasons.map(\.text) == ["yes"])
        #expect(PolicyDecision.all([no, unknown, yes]).reasons.map(\.description) == ["no is false (b …)"])
        #expect(PolicyDecision.all([yes, unknown]).reasons.map(\.description) == ["unknown is unknown (c absent)"])
        #expect(PolicyDecision.any([no, unknown]).negated.outcome == .unknown)
        #expect(yes.isGranted && !unknown.negated.isGranted && no.negated.isGranted)
    }
}
