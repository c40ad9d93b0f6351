import Testing

@testable import SekkeiPolicy

@Suite struct ComparisonTests {
    struct Pair: Sendable {
        let left: PolicyValue
        let right: PolicyValue
        let order: PolicyOrder?
        init(_ left: PolicyValue, _ right: PolicyValue, _ order: PolicyOrder?) {
            (self.left, self.right, self.order) = (left, right, order)
        }
    }

    private static func decimal(_ text: String) -> PolicyValue { PolicyDecimal(text).map(PolicyValue.decimal) ?? .opaque }

    @Test(arguments: [
        Pair(.integer(.max), .integer(.max), .same), Pair(.integer(.max - 1), .integer(.max), .ascending),
        Pair(.integer(.max), .number(0x1p63), .ascending), Pair(.integer(.max - 511), .number(0x1p63 - 1024), .descending),
        Pair(.integer(.min), .number(-0x1p63), .same), Pair(.integer(.min), .number(-0x1p63 - 2048), .descending),
        Pair(.integer(9_007_199_254_740_993), .number(9_007_199_254_740_992), .descending),
        Pair(.integer(9_007_199_254_740_992), .number(9_007_199_254_740_992), .same),
        Pair(.integer(1), .number(1.5), .ascending), Pair(.integer(2), .number(1.5), .descending),
        Pair(.integer(-1), .number(-1.5), .descending), Pair(.integer(-2), .number(-1.5), .ascending),
        Pair(.integer(0), .number(-0.0), .same), Pair(.integer(0), .number(-0.5), .descending), Pair(.integer(0), .number(0.5), .ascending),
        Pair(.integer(0), .number(.infinity), .ascending), Pair(.integer(0), .number(-.infinity), .descending),
        Pair(.integer(0), .number(.nan), nil), Pair(.number(.nan), .number(.nan), nil), Pair(.number(0.1), .number(0.1), .same),
        Pair(.integer(.max), decimal("9223372036854775807.0"), .same), Pair(.integer(.max), decimal("9223372036854775807.1"), .ascending),
        Pair(.integer(.min), decimal("-9223372036854775808.1"), .descending),
        Pair(decimal("1.10"), decimal("1.1"), .same), Pair(decimal("1.5"), .number(1.5), nil), Pair(.integer(1), .text("1"), nil),
        Pair(.integer(1), .opaque, nil), Pair(.boolean(true), .integer(1), nil),
    ])
    func numbers_whenCompared_keepTheirExactValues(_ pair: Pair) {
        #expect(PolicyComparisonForm.numeric.order(pair.left, pair.right) == pair.order)
        #expect(PolicyComparisonForm.numeric.order(pair.right, pair.left) == pair.order?.reversed)
    }

    @Test func texts_whenCompared_goByScalars() {
        let sorted = ["", "A", "B", "a", "ab", "b", "e\u{301}", "é", "日本", "\u{FFFF}", "\u{1F600}"]
        for (i, left) in sorted.enumerated() {
            for (j, right) in sorted.enumerated() {
                #expect(ScalarText.order(left, right) == PolicyOrder(i, j), "\(left) \(right)")
                #expect((PolicyValue.text(left) == .text(right)) == (i == j))
            }
        }
        let long = String(repeating: "x", count: 1_000)
        #expect(ScalarText.order(long, long + "y") == .ascending)
        #expect(PolicyComparisonForm.text.order(.text("a\u{0}b"), .text("a\u{0}c")) == .ascending)
    }

    @Test func forms_whenValueIsOfAnotherKind_knowNothing() {
        let rank = PolicyComparisonForm.rank(Sample.level)
        #expect(rank.order(.text("lead"), .text("director")) == .ascending)
        #expect(rank.order(.text("weird"), .text("director")) == nil)
        #expect(PolicyComparisonForm.enumeration(Sample.level).order(.text("weird"), .text("lead")) == .descending)
        #expect(PolicyComparisonForm.text.order(.text("1"), .integer(1)) == nil)
        #expect(PolicyComparisonForm.boolean.order(.boolean(true), .boolean(true)) == .same)
        #expect(PolicyComparisonForm.boolean.truth(.boolean(true), .notEqual, .boolean(false)) == .true)
        #expect(PolicyComparisonForm.date.order(.text("2026-06-01"), .text("2026-06-01")) == nil)
        #expect(PolicyComparisonForm.numeric.truth(.integer(1), isIn: [.text("x"), .integer(1)]) == .true)
        #expect(PolicyComparisonForm.numeric.truth(.integer(1), isIn: [.text("x"), .integer(2)]) == .unknown)
        #expect(PolicyComparisonForm.numeric.truth(.integer(1), isIn: []) == .false)
        #expect(PolicyComparisonForm.numeric.truth(.opaque, isIn: []) == .unknown)
    }

    @Test func operators_whenFlippedOrNegated_sayTheSame() {
        for sign in PolicyOperator.allCases {
            for order in [PolicyOrder.ascending, .same, .descending] {
                #expect(sign.holds(for: order) == sign.flipped.holds(for: order.reversed))
                #expect(sign.holds(for: order) != sign.complement.holds(for: order))
            }
        }
    }
}
