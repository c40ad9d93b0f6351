import Testing

@testable import SekkeiPolicy

@Suite struct DiagnosticTests {
    typealias Kind = PolicyDiagnostic.Kind

    /// Every kind with its name and words; names are promised to stay.
    static let kinds: [(kind: Kind, identifier: String, message: String)] = [
        (.textTooLong(bytes: 9, limit: 8), "textTooLong", "a policy of 9 bytes is too long, the limit is 8"),
        (.tooManyTokens(limit: 8), "tooManyTokens", "a policy has at most 8 words and signs"),
        (.nestedTooDeeply(limit: 8), "nestedTooDeeply", "parentheses and NOT are nested more than 8 deep"),
        (.pathTooLong(limit: 8), "pathTooLong", "a name has at most 8 parts"),
        (.emptyText, "emptyText", "the policy is empty"),
        (.unexpectedCharacter("#"), "unexpectedCharacter", "unexpected character '#'"),
        (.unterminatedText, "unterminatedText", "the text has no closing quote"),
        (.controlCharacter("\u{1}"), "controlCharacter", "control character U+0001 in a text"),
        (.malformedNumber("1x"), "malformedNumber", "'1x' is no number"),
        (.numberTooLarge("9"), "numberTooLarge", "'9' is too large a number"),
        (.foreignOperator("="), "foreignOperator", "there is no operator '='"),
        (.expectedOperand(found: "the end"), "expectedOperand", "expected a value or a name, found the end"),
        (.expectedOperator(found: "'x'"), "expectedOperator", "expected AND, OR or a comparison, found 'x'"),
        (.expectedName(found: "'3'"), "expectedName", "expected a name after the dot, found '3'"),
        (.unclosedParenthesis, "unclosedParenthesis", "'(' is never closed"),
        (.unmatchedParenthesis, "unmatchedParenthesis", "')' closes nothing"),
        (.unclosedList, "unclosedList", "'[' is never closed"),
        (.listElementNotLiteral(found: "'x'"), "listElementNotLiteral", "a list holds literals only, found 'x'"),
        (.emptyList, "emptyList", "the list is empty"),
        (.misplacedList, "misplacedList", "a list stands only behind IN"),
        (.chainedComparison, "chainedComparison", "comparisons cannot be chained"),
        (.misplacedNot, "misplacedNot", "NOT stands before a condition, not before IN"),
        (.callNotAllowed("now"), "callNotAllowed", "'now' is called, but policies have no functions"),
        (.unknownRoot("usr"), "unknownRoot", "unknown name 'usr'"),
        (.unknownAttribute("x", owner: "User"), "unknownAttribute", "User has no 'x'"),
        (.noAttributes("x", type: "integer"), "noAttributes", "'x' is looked up in a value of type integer"),
        (.notACondition(type: "integer"), "notACondition", "expected a condition, found a value of type integer"),
        (.typeMismatch(left: "integer", right: "string"), "typeMismatch", "integer and string cannot be compared"),
        (.unordered(operator: "<", type: "boolean"), "unordered", "'<' needs an order, and boolean has none"),
        (.unknownValue("x", enumeration: "Level"), "unknownValue", "Level has no value 'x'"),
        (.malformedLiteral("x", type: "date"), "malformedLiteral", "'x' is no date"),
        (.misplacedNull, "misplacedNull", "null is only compared by == and !="),
        (.nullTestOfCondition, "nullTestOfCondition", "only an attribute is compared with null"),
        (.comparedCondition, "comparedCondition", "a condition is only compared with true or false"),
        (.notAList(type: "integer"), "notAList", "IN needs a list, found integer"),
        (.unknownPolicy("x"), "unknownPolicy", "unknown policy 'x'"),
        (.cyclicPolicy(["a", "b", "a"]), "cyclicPolicy", "the policy needs itself: a → b → a"),
        (.emptyCombination("anyOf"), "emptyCombination", "'anyOf' has no entries"),
        (.rolesUnavailable, "rolesUnavailable", "'roles' is used, but nothing says which attribute of the caller names the roles"),
        (.ruleTooLarge(limit: 8), "ruleTooLarge", "the policy is too large: written out it has more than 8 nodes"),
        (.constantCondition(true), "constantCondition", "this is always true"),
        (.alwaysPresent("user.id"), "alwaysPresent", "'user.id' is never absent"),
    ]

    @Test(arguments: kinds.indices)
    func kind_always_hasItsNameAndWords(_ index: Int) {
        let entry = Self.kinds[index]
        #expect(entry.kind.identifier == entry.identifier)
        #expect(entry.kind.message == entry.message)
        let isWarning = ["constantCondition", "alwaysPresent"].contains(entry.identifier)
        #expect(PolicyDiagnostic(entry.kind, at: RandomPolicy.nowhere).severity == (isWarning ? .warning : .error))
    }

    @Test(arguments: [
        ("departmnet", "department"), ("Department", "department"), ("roleLevel", "role_level"), ("dpeartment", "department"), ("x", nil),
        ("organization", nil), ("id", "id"), ("di", "id"),
    ])
    func suggestion_whenWordIsClose_namesTheClosest(_ word: String, _ expected: String?) {
        #expect(NearestName.nearest(to: word, among: ["department", "role_level", "id"]) == expected)
    }

    @Test func suggestion_whenWordsAreLongOrMany_isNotLookedFor() {
        let long = String(repeating: "a", count: 65)
        #expect(NearestName.nearest(to: long, among: [long + "b"]) == nil)
        #expect(NearestName.nearest(to: "abc", among: [long]) == nil)
        let many = (0..<1_000).map { "name\($0)" } + ["target"]
        #expect(NearestName.nearest(to: "targt", among: many) == nil)
        #expect(NearestName.nearest(to: "targt", among: []) == nil)
        #expect(NearestName.help(for: "targt", among: ["target"]) == "did you mean 'target'?")
    }

    @Test func clipped_whenTextIsLong_isCutBehindWholeScalars() {
        #expect(String(repeating: "é", count: 60).clipped == String(repeating: "é", count: 60))
        #expect(String(repeating: "é", count: 61).clipped == String(repeating: "é", count: 60) + "…")
    }
}
