import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct SampleScalarTests {
    private static let patterns: [(String, Int?, Int?)] = [
        ("^[A-Z]{3}$", nil, nil), ("^[A-Z]{2,4}-[0-9]+$", 9, 9), ("b", 7, nil), ("^(red|green|blue)$", 4, nil), ("[0-9]$", 12, 12),
        ("^x", 5, 5), ("^\\+?[1-9]\\d{6,14}$", nil, nil), ("^[^a-zA-Z0-9]+$", 3, 3), ("^[\\u3042-\\u3093]{2}$", nil, nil),
        ("^([a-z]+\\.)*[a-z]+$", 20, 20), ("^a?b?c?$", 3, 3), ("^\\s{2}$", nil, nil), ("^(a|bb|ccc){4}$", 12, 12),
        ("^[A-Z][a-z]*( [A-Z][a-z]*)+$", 10, 40), ("^$", nil, 0), ("(^a|b$)", 3, nil),
    ]

    @Test(arguments: patterns)
    func text_withAPattern_matchesItInTheLengthAllowed(pattern: String, minimum: Int?, maximum: Int?) throws {
        var constraints = Constraints()
        constraints.pattern = pattern
        constraints.minLength = minimum
        constraints.maxLength = maximum
        let matcher = PatternMatcher(try PatternParser.parse(pattern))
        for index in 0..<3 {
            let text = try #require(string(.string, constraints, index: index))
            #expect(matcher.isFound(in: text), "\(text)")
            #expect(text.unicodeScalars.count >= minimum ?? 0 && text.unicodeScalars.count <= maximum ?? Int.max, "\(text)")
        }
    }

    private static let lengths: [(Scalar, Int?, Int?)] = [
        (.string, 9, nil), (.string, nil, 1), (.string, 3, 3), (.email, 30, nil), (.email, nil, 6), (.uri, 40, 40), (.uri, nil, 5),
        (.hostname, 20, 20), (.hostname, 12, 12), (.hostname, nil, 3),
    ]

    @Test(arguments: lengths)
    func text_withLengths_keepsThemAndItsForm(scalar: Scalar, minimum: Int?, maximum: Int?) throws {
        var constraints = Constraints()
        constraints.minLength = minimum
        constraints.maxLength = maximum
        let text = try #require(string(scalar, constraints))
        #expect(text.count >= minimum ?? 0 && text.count <= maximum ?? Int.max, "\(text)")
        #expect(ScalarGrammar.literal(text, scalar, isPlain: true) == .string(text))
    }

    @Test(arguments: [Scalar.string, .uuid, .date, .dateTime, .time, .email, .uri, .hostname, .ipv4, .ipv6, .int32, .number, .decimal])
    func values_ofOneList_differAndKeepTheirForm(scalar: Scalar) {
        let values = (0..<50).map { SampleScalar(scalar: scalar, constraints: Constraints(), index: $0).value }
        for value in values {
            guard case .string(let text) = value else { continue }
            #expect(scalar == .decimal || ScalarGrammar.literal(text, scalar, isPlain: true) != nil, "\(text)")
        }
        #expect(Set(values.map { DocumentValue.array([$0]).json(indentation: nil).text(in: "") }).count == 50)
    }

    @Test(arguments: [(0, 0, ""), (0, 1, "AA=="), (2, 2, "AAA="), (4, 9, "AAAAAA=="), (0, 100, "AAAA")])
    func bytes_haveAFittingLength(minimum: Int, maximum: Int, expected: String) {
        var constraints = Constraints()
        constraints.minLength = minimum
        constraints.maxLength = maximum
        #expect(string(.bytes, constraints) == expected)
    }

    @Test func duration_liesBetweenItsBounds() {
        var constraints = Constraints()
        #expect(string(.duration, constraints) == "PT1H")
        constraints.exclusiveMinimum = .string("PT1H")
        #expect(string(.duration, constraints) == "PT3601S")
        constraints.maximum = .string("PT1H0.5S")
        #expect(
            string(.duration, constraints).flatMap(ISODuration.nanoseconds).map { $0 > 3_600_000_000_000 && $0 <= 3_600_500_000_000 }
                == true)
        constraints = Constraints()
        constraints.maximum = .string("-PT5M")
        #expect(string(.duration, constraints) == "-PT300S")
    }

    private func string(_ scalar: Scalar, _ constraints: Constraints, index: Int = 0) -> String? {
        if case .string(let text) = SampleScalar(scalar: scalar, constraints: constraints, index: index).value { text } else { nil }
    }
}
