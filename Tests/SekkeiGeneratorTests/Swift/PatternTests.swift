import Foundation
@_spi(Generated) import Sekkei
import SekkeiSpec
import Testing

@testable import SekkeiGenerator

@Suite("Regular expressions, from the spec to the matcher")
struct PatternTests {
    @Test(arguments: PatternExamples.rows)
    func program_onText_findsTheExpression(_ row: (String, String, Bool)) {
        #expect(Self.program(row.0).matches(row.1) == row.2, "\(row.0) in \(row.1)")
    }

    @Test
    func program_onNestedRepetitions_takesLinearTime() {
        let program = Self.program("^(a|a)*(a*)*$")
        #expect(!program.matches(String(repeating: "a", count: 100_000) + "b"))
    }

    @Test
    func program_onCountedRepetitions_writesThemOut() {
        let program = Self.program("^(?:[a-z]{1,20}-){2,40}$")
        #expect(program.matches(String(repeating: "abc-", count: 40)))
        #expect(!program.matches(String(repeating: "abc-", count: 41)))
        #expect(!program.matches("abc-" + String(repeating: "x", count: 21) + "-"))
    }

    @Test
    func program_onForeignString_readsIt() {
        let text = NSString(string: "日本-ABC") as String
        #expect(Self.program("^日本-[A-Z]+$").matches(text))
    }

    @Test
    func code_onRepetition_staysCounted() {
        #expect(PatternCoder.code("a{2,5}") == [7, 2, 6, 1, 97])
        #expect(PatternCoder.code("[a-c]*") == [7, 0, 0, 2, 0, 1, 97, 99])
        #expect(PatternCoder.code("^(?:a|b)$") == [5, 3, 3, 6, 2, 1, 97, 1, 98, 4])
    }

    @Test(arguments: 0..<40)
    func program_onRandomExpressions_agreesWithTheDefinition(_ round: Int) throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix64(state: seed)
        for _ in 0..<20 {
            let source = RandomExpression(repeatsGroups: true).next(&random)
            let program = Self.program(source)
            let pattern = try PatternParser.parse(source)
            for text in RandomExpression.texts(20, &random) {
                #expect(program.matches(text) == PatternDefinition.isFound(pattern, in: text), "seed \(seed): \(source) in '\(text)'")
            }
        }
    }

    /// What examples and defaults of a spec are checked with, against what requests are checked with.
    @Test(arguments: 0..<40)
    func program_onRandomExpressions_agreesWithTheMatcherOfTheSpec(_ round: Int) throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix64(state: seed)
        for _ in 0..<20 {
            let source = RandomExpression(repeatsGroups: true).next(&random)
            let program = Self.program(source)
            let matcher = PatternMatcher(try PatternParser.parse(source))
            for text in RandomExpression.texts(20, &random) {
                #expect(program.matches(text) == matcher.isFound(in: text), "seed \(seed): \(source) in '\(text)'")
            }
        }
    }

    /// Groups are not repeated here: ICU gives up repetitions of what may be empty before all ways have been tried.
    @Test(arguments: 0..<40)
    func program_onRandomExpressions_agreesWithFoundation(_ round: Int) throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SplitMix64(state: seed)
        for _ in 0..<20 {
            let source = RandomExpression(repeatsGroups: false).next(&random)
            let program = Self.program(source)
            let expression = try NSRegularExpression(pattern: source)
            for text in RandomExpression.texts(20, &random) {
                let wanted = expression.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
                #expect(program.matches(text) == wanted, "seed \(seed): \(source) in '\(text)'")
            }
        }
    }

    private static func program(_ source: String) -> PatternProgram { PatternProgram(source, PatternCoder.code(source)) }
}
