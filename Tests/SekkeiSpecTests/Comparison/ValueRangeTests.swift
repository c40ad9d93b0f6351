import SekkeiSpec
import Testing

/// A field written so that it allows more, and so that it allows less.
struct ValueRange: CustomTestStringConvertible, Sendable {
    let wide: String
    let narrow: String
    let narrowed: DifferenceKind
    let widened: DifferenceKind

    init(_ wide: String, _ narrow: String, _ narrowed: DifferenceKind, _ widened: DifferenceKind) {
        self.wide = wide
        self.narrow = narrow
        self.narrowed = narrowed
        self.widened = widened
    }

    var testDescription: String { "\(wide) | \(narrow)" }

    static let all = constraints + types

    private static let constraints = [
        ValueRange("f: { type: string, minLength: 1 }", "f: { type: string, minLength: 2 }", .minLengthRaised, .minLengthLowered),
        ValueRange("f: string", "f: { type: string, minLength: 2 }", .minLengthRaised, .minLengthLowered),
        ValueRange("f: { type: string, maxLength: 9 }", "f: { type: string, maxLength: 8 }", .maxLengthLowered, .maxLengthRaised),
        ValueRange("f: string", "f: { type: string, maxLength: 8 }", .maxLengthLowered, .maxLengthRaised),
        ValueRange("f: bytes", "f: { type: bytes, maxLength: 8 }", .maxLengthLowered, .maxLengthRaised),
        ValueRange("f: string", "f: { type: string, pattern: '^a' }", .patternAdded, .patternRemoved),
        ValueRange("f: { type: int64, minimum: 1 }", "f: { type: int64, minimum: 2 }", .minimumRaised, .minimumLowered),
        ValueRange("f: int64", "f: { type: int64, minimum: 2 }", .minimumRaised, .minimumLowered),
        ValueRange("f: { type: int64, maximum: 9 }", "f: { type: int64, maximum: 8 }", .maximumLowered, .maximumRaised),
        ValueRange("f: { type: int64, minimum: 1 }", "f: { type: int64, exclusiveMinimum: 1 }", .minimumRaised, .minimumLowered),
        ValueRange("f: { type: number, maximum: 1 }", "f: { type: number, exclusiveMaximum: 1 }", .maximumLowered, .maximumRaised),
        ValueRange("f: { type: decimal, maximum: 1.5 }", "f: { type: decimal, maximum: 1.25 }", .maximumLowered, .maximumRaised),
        ValueRange("f: { type: duration, minimum: PT1S }", "f: { type: duration, minimum: PT1M }", .minimumRaised, .minimumLowered),
        ValueRange("f: int64", "f: { type: int64, multipleOf: 2 }", .multipleOfNarrowed, .multipleOfWidened),
        ValueRange("f: { type: int64, multipleOf: 2 }", "f: { type: int64, multipleOf: 6 }", .multipleOfNarrowed, .multipleOfWidened),
        ValueRange(
            "f: { type: decimal, multipleOf: 0.01 }", "f: { type: decimal, multipleOf: 0.05 }", .multipleOfNarrowed, .multipleOfWidened),
        ValueRange("f: list<string>", "f: { type: list<string>, minItems: 1 }", .minItemsRaised, .minItemsLowered),
        ValueRange("f: list<string>", "f: { type: list<string>, maxItems: 1 }", .maxItemsLowered, .maxItemsRaised),
        ValueRange("f: list<string>", "f: { type: list<string>, uniqueItems: true }", .uniqueItemsAdded, .uniqueItemsRemoved),
        ValueRange("f: list<string>", "f: { type: list<string>, items: { maxLength: 3 } }", .maxLengthLowered, .maxLengthRaised),
        ValueRange("f: map<string>", "f: { type: map<string>, minProperties: 1 }", .minPropertiesRaised, .minPropertiesLowered),
        ValueRange("f: map<string>", "f: { type: map<string>, maxProperties: 1 }", .maxPropertiesLowered, .maxPropertiesRaised),
        ValueRange("f: map<string>", "f: { type: map<string>, items: { maxLength: 3 } }", .maxLengthLowered, .maxLengthRaised),
        ValueRange("f: map<string>", "f: { type: map<string>, propertyNames: { maxLength: 3 } }", .maxLengthLowered, .maxLengthRaised),
        ValueRange("f: string", "f: { type: string, enum: [a, b] }", .enumAdded, .enumRemoved),
        ValueRange("f: { type: string, enum: [a, b] }", "f: { type: string, enum: [a] }", .enumValueRemoved, .enumValueAdded),
        ValueRange("f: { type: int64, enum: [1, 2] }", "f: { type: int64, enum: [1] }", .enumValueRemoved, .enumValueAdded),
        ValueRange("f: string", "f: { type: string, const: a }", .constAdded, .constRemoved),
        ValueRange("f: Level", "f: { type: Level, const: low }", .constAdded, .constRemoved),
    ]

    private static let types = [
        ValueRange("f: int64", "f: int32", .typeChanged, .typeChanged),
        ValueRange("f: number", "f: int64", .typeChanged, .typeChanged),
        ValueRange("f: string", "f: uuid", .typeChanged, .typeChanged),
        ValueRange("f: string", "f: date", .typeChanged, .typeChanged),
        ValueRange("f: any", "f: boolean", .typeChanged, .typeChanged),
        ValueRange("f: any", "f: list<string>", .typeChanged, .typeChanged),
        ValueRange("f: any", "f: Cat", .typeChanged, .typeChanged),
        ValueRange("f: list<int64>", "f: list<int32>", .typeChanged, .typeChanged),
        ValueRange("f: string", "f: Level", .enumAdded, .enumRemoved),
        ValueRange("f: { type: string, enum: [low, high, top] }", "f: Level", .enumValueRemoved, .enumValueAdded),
        ValueRange("f: { type: string, nullable: true }", "f: string", .fieldBecameNotNullable, .fieldBecameNullable),
    ]
}

struct ValueRangeTests {
    @Test(arguments: ValueRange.all) func request_thatAllowsLess_breaks(range: ValueRange) throws {
        let (wide, narrow) = (Use.request.spec(field: range.wide), Use.request.spec(field: range.narrow))
        #expect(try Compared.texts(wide, narrow) == ["\(range.narrowed.rawValue) breaking request"])
        #expect(try Compared.texts(narrow, wide) == ["\(range.widened.rawValue) safe request"])
    }

    @Test(arguments: ValueRange.all) func answer_thatHoldsMore_breaks(range: ValueRange) throws {
        let (wide, narrow) = (Use.response.spec(field: range.wide), Use.response.spec(field: range.narrow))
        #expect(try Compared.texts(narrow, wide) == ["\(range.widened.rawValue) breaking response"])
        #expect(try Compared.texts(wide, narrow) == ["\(range.narrowed.rawValue) safe response"])
    }

    /// Neither allows all that the other allows: both ways break, both times.
    @Test(arguments: [
        ("f: string", "f: int64", "type-changed"), ("f: Cat", "f: list<Cat>", "type-changed"), ("f: uuid", "f: date", "type-changed"),
        ("f: map<string>", "f: Cat", "type-changed"), ("f: uuid", "f: Level", "type-changed"), ("f: boolean", "f: string", "type-changed"),
        ("f: { type: string, pattern: '^a' }", "f: { type: string, pattern: '^b' }", "pattern-changed"),
        ("f: { type: int64, multipleOf: 4 }", "f: { type: int64, multipleOf: 6 }", "multiple-of-changed"),
        ("f: { type: string, const: a }", "f: { type: string, const: b }", "const-changed"),
    ])
    func otherValues_breakBothWays(one: String, other: String, kind: String) throws {
        for use in Use.allCases {
            let (a, b) = (use.spec(field: one), use.spec(field: other))
            #expect(try Compared.texts(a, b) == ["\(kind) breaking \(use.rawValue)"])
            #expect(try Compared.texts(b, a) == ["\(kind) breaking \(use.rawValue)"])
        }
    }

    /// The same values, written otherwise.
    @Test(arguments: [
        ("f: { type: int64, minimum: 3 }", "f: { type: int64, exclusiveMinimum: 2 }"),
        ("f: { type: string, minLength: 0 }", "f: string"), ("f: Level", "f: { type: string, enum: [high, low] }"),
        ("f: { type: string, format: uuid }", "f: uuid"), ("f: { type: integer, minimum: 1 }", "f: { type: int64, minimum: 1 }"),
    ])
    func sameValues_areNoDifference(one: String, other: String) throws {
        for use in Use.allCases {
            #expect(try Compared.texts(use.spec(field: one), use.spec(field: other)) == [])
            #expect(try Compared.texts(use.spec(field: other), use.spec(field: one)) == [])
        }
    }

    @Test func int32_insteadOfAnInt64ThatFits_isSafe() throws {
        let (a, b) = ("f: { type: int64, minimum: 1, maximum: 4 }", "f: { type: int32, minimum: 1, maximum: 4 }")
        for use in Use.allCases {
            #expect(try Compared.texts(use.spec(field: a), use.spec(field: b)) == ["type-changed safe \(use.rawValue)"])
            #expect(try Compared.texts(use.spec(field: b), use.spec(field: a)) == ["type-changed safe \(use.rawValue)"])
        }
    }

    @Test func formatHint_isSafe() throws {
        let (a, b) = (Use.request.spec(field: "f: string"), Use.request.spec(field: "f: { type: string, format: password }"))
        #expect(try Compared.texts(a, b) == ["format-hint-changed safe request"])
    }
}
