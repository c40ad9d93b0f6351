import Testing

@testable import SekkeiPolicy

@Suite struct ValueTests {
    /// One of every kind, and of some two that are nearly the same.
    static let values: [PolicyValue] = [
        .boolean(true), .boolean(false), .integer(1), .integer(2), .number(1), .number(1.5), .decimal(PolicyDecimal(1)), .text("1"),
        .text("é"),
        .text("e\u{301}"), .list([]), .list([.integer(1)]), .list([.text("é")]), .opaque,
        PolicyDate("2026-06-01").map(PolicyValue.date) ?? .opaque, PolicyTime("09:30").map(PolicyValue.time) ?? .opaque,
        PolicyDateTime("2026-06-01T09:30:00Z").map(PolicyValue.dateTime) ?? .opaque,
    ]

    @Test func equality_ofAllPairs_isThatOfKindAndValue() {
        for (i, left) in Self.values.enumerated() {
            for (j, right) in Self.values.enumerated() { #expect((left == right) == (i == j), "\(left) \(right)") }
        }
        #expect(PolicyValue.number(.nan) != .number(.nan))
    }

    @Test func description_ofEveryKind_isWrittenLikeALiteral() {
        #expect(
            Self.values.map(\.description) == [
                "true", "false", "1", "2", "1.0", "1.5", "1.0", "'1'", "'é'", "'e\u{301}'", "[]", "[1]", "['é']", "…", "'2026-06-01'",
                "'09:30:00'",
                "'2026-06-01T09:30:00Z'",
            ])
    }

    @Test func accepts_ofForm_takesItsOwnKindOnly() {
        let forms: [(PolicyComparisonForm, [Int])] = [
            (.boolean, [0, 1]), (.numeric, [2, 3, 4, 5, 6]), (.text, [7, 8, 9]), (.enumeration(Sample.level), [7, 8, 9]),
            (.rank(PolicyEnumeration(name: "E", values: ["1", "é"], isOrdered: true)), [7, 8]), (.date, [14]), (.time, [15]),
            (.dateTime, [16]),
        ]
        for (form, accepted) in forms {
            #expect(Self.values.indices.filter { form.accepts(Self.values[$0]) } == accepted, "\(form)")
            for index in accepted { #expect(form.order(Self.values[index], Self.values[index]) == .same, "\(form)") }
        }
        #expect(!PolicyComparisonForm.numeric.accepts(.number(.nan)))
    }

    @Test func quoted_whenTextHoldsQuotes_doublesSingleOnesOnly() {
        #expect(ScalarText.quoted("it's \"so\"") == "'it''s \"so\"'")
        #expect(ScalarText.quoted("") == "''")
        #expect(ScalarText.quoted("e\u{301}'") == "'e\u{301}'''")
    }
}
