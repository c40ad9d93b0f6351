import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct SampleNumberTests {
    private static let cases: [(Constraints, Bool, [String])] = [
        (bounds(), true, ["1", "2", "3"]), (bounds(minimum: "5"), true, ["5", "6", "7"]),
        (bounds(maximum: "-3"), true, ["-3", "-4", "-5"]),
        (bounds(minimum: "0", maximum: "2"), true, ["1", "2", "0"]), (bounds(minimum: "2", multipleOf: "5"), true, ["5", "10", "15"]),
        (bounds(above: "0", below: "1"), false, ["0.1", "0.2", "0.3"]),
        (bounds(minimum: "0.01", multipleOf: "0.01"), false, ["1", "1.01"]),
        (bounds(above: "1.5", maximum: "1.6"), false, ["1.51", "1.52"]), (bounds(minimum: "1e3"), false, ["1000", "1001"]),
        (bounds(maximum: "-0.25", multipleOf: "0.1"), false, ["-0.3", "-0.4"]), (bounds(minimum: "3", maximum: "3"), true, ["3", "3"]),
    ]

    @Test(arguments: cases)
    func numbers_lieBetweenTheirBounds(constraints: Constraints, isInteger: Bool, expected: [String]) {
        let numbers = SampleNumber(constraints: constraints, isInteger: isInteger)
        #expect(expected.indices.map { numbers.value($0)?.text } == expected)
    }

    @Test func number_withBoundsOfTooManyDigits_isNone() {
        #expect(SampleNumber(constraints: Self.bounds(minimum: "1e308"), isInteger: false).value(0) == nil)
        #expect(SampleNumber(constraints: Self.bounds(minimum: "9223372036854775807"), isInteger: true).value(0) == nil)
    }

    @Test(arguments: [("0.10", "0.1"), ("-0.05", "-0.05"), ("12", "12"), ("1.5e2", "150"), ("1E-3", "0.001"), ("-100.00", "-100")])
    func text_isCanonical(text: String, expected: String) {
        #expect(ScaledNumber(text)?.text == expected)
    }

    @Test(arguments: UInt64(1)...200)
    func number_betweenAnyBounds_fits(seed: UInt64) throws {
        var random = SplitMix64(state: seed)
        let low = Int.random(in: -2000...2000, using: &random)
        let high = low + Int.random(in: 2...4000, using: &random)
        let places = Int.random(in: 0...2, using: &random)
        let text = { (number: Int) in ScaledNumber(significand: number, exponent: -places).text }
        let constraints = Self.bounds(above: text(low), maximum: text(high))
        let number = try #require(SampleNumber(constraints: constraints, isInteger: places == 0).value(3), "seed \(seed)")
        let value = try #require(number.scaled(to: -9), "seed \(seed)")
        let scale = [1_000_000_000, 100_000_000, 10_000_000][places]
        #expect(value > low * scale && value <= high * scale, "seed \(seed): \(text(low)) < \(number.text) <= \(text(high))")
    }

    private static func bounds(
        minimum: String? = nil, above: String? = nil, below: String? = nil, maximum: String? = nil, multipleOf: String? = nil
    ) -> Constraints {
        var constraints = Constraints()
        constraints.minimum = minimum.map { .number($0) }
        constraints.exclusiveMinimum = above.map { .number($0) }
        constraints.exclusiveMaximum = below.map { .number($0) }
        constraints.maximum = maximum.map { .number($0) }
        constraints.multipleOf = multipleOf.map { .number($0) }
        return constraints
    }
}
