import Testing

@testable import SekkeiPolicy

@Suite struct SyntaxErrorTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        let text: String
        let errors: [String]
        init(_ text: String, _ errors: String...) { (self.text, self.errors) = (text, errors) }
        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Fault("", "1:1: the policy is empty"),
        Fault(" \n ", "2:2: the policy is empty"),
        Fault("a = 1", "1:3: there is no operator '=' (write '==')"),
        Fault("a <> 1", "1:3: there is no operator '<>' (write '!=')"),
        Fault("a === 1", "1:3: there is no operator '===' (write '==')"),
        Fault("a !== 1", "1:3: there is no operator '!==' (write '!=')"),
        Fault(
            "a => 1 & b =< 2", "1:3: there is no operator '=>' (write '>=')", "1:8: there is no operator '&' (write '&&')",
            "1:12: there is no operator '=<' (write '<=')"),
        Fault("a | b", "1:3: there is no operator '|' (write '||')"),
        Fault("a # b", "1:3: unexpected character '#'"),
        Fault(
            "a == \u{2018}x\u{2019}", "1:6: unexpected character U+2018 (write ' around a text)",
            "1:8: unexpected character U+2019 (write ' around a text)"),
        Fault("a\u{A0}== 1", "1:2: unexpected character U+00A0"),
        Fault("a == 1 \u{0}", "1:8: unexpected character U+0000"),
        Fault("a == 'x\u{0}y\n'", "1:8: control character U+0000 in a text", "1:10: control character U+000A in a text"),
        Fault("a == 'x", "1:6: the text has no closing quote (a quote within a text is written twice)"),
        Fault("a == 3x", "1:6: '3x' is no number"),
        Fault("a == 007", "1:6: '007' is no number (a number has no zeros before its first digit)"),
        Fault("a == 9223372036854775808", "1:6: '9223372036854775808' is too large a number (integers have 64 bits)"),
        Fault(
            "a == 0.123456789012345678901234567890123456789",
            "1:6: '0.123456789012345678901234567890123456789' is too large a number (a decimal has at most 38 digits)"),
        Fault("a == 1.", "1:7: expected AND, OR or a comparison, found '.'"),
        Fault("a == .5", "1:6: expected a value or a name, found '.'"),
        Fault("a == - 5", "1:6: unexpected character '-'"),
        Fault("a AND", "1:6: expected a value or a name, found the end"),
        Fault("AND a", "1:1: expected a value or a name, found 'AND'"),
        Fault("a AND OR b", "1:7: expected a value or a name, found 'OR'"),
        Fault("a ==", "1:5: expected a value or a name, found the end"),
        Fault("a b", "1:3: expected AND, OR or a comparison, found 'b'"),
        Fault("a adn b", "1:3: expected AND, OR or a comparison, found 'adn' (did you mean 'AND'?)"),
        Fault(
            "a AND b c OR d e", "1:9: expected AND, OR or a comparison, found 'c'",
            "1:16: expected AND, OR or a comparison, found 'e'"),
        Fault("a.", "1:3: expected a name after the dot, found the end"),
        Fault("a.'x'", "1:3: expected a name after the dot, found the text 'x'"),
        Fault("a.&&b", "1:3: expected a name after the dot, found '&&'"),
        Fault("a..b", "1:3: expected a name after the dot, found '.'"),
        Fault("(a", "1:1: '(' is never closed"),
        Fault("(a AND (b OR c)", "1:1: '(' is never closed"),
        Fault("a)", "1:2: ')' closes nothing"),
        Fault("a) AND b)", "1:2: ')' closes nothing", "1:9: ')' closes nothing"),
        Fault("()", "1:2: expected a value or a name, found ')'"),
        Fault(
            "(a b) AND (c d)", "1:4: expected AND, OR or a comparison, found 'b'",
            "1:14: expected AND, OR or a comparison, found 'd'"),
        Fault("a IN", "1:5: expected a value or a name, found the end"),
        Fault("a IN []", "1:6: the list is empty"),
        Fault("a IN [1, 2", "1:6: '[' is never closed"),
        Fault("a IN [1 2]", "1:9: expected AND, OR or a comparison, found '2' (write ',' or ']')"),
        Fault("a IN [1,]", "1:9: a list holds literals only, found ']'"),
        Fault("a IN [b]", "1:7: a list holds literals only, found 'b'"),
        Fault("a IN ('x', 'y')", "1:6: expected a value or a name, found '(' (a list stands in brackets: ['a', 'b'])"),
        Fault("['a'] == b", "1:1: a list stands only behind IN"),
        Fault("a == ['b']", "1:6: a list stands only behind IN"),
        Fault("a < b < c", "1:7: comparisons cannot be chained (write both comparisons with AND between them)"),
        Fault("a IN [1] IN [2]", "1:10: comparisons cannot be chained (write both comparisons with AND between them)"),
        Fault("a NOT IN [1]", "1:3: NOT stands before a condition, not before IN (write NOT (… IN …))"),
        Fault("now() > 3", "1:1: 'now' is called, but policies have no functions"),
        Fault(
            "a.contains('x') AND b.size(c(1)) > 3", "1:1: 'a.contains' is called, but policies have no functions",
            "1:21: 'b.size' is called, but policies have no functions"),
        Fault(
            "a == AND b = 'x' OR", "1:6: expected a value or a name, found 'AND'", "1:12: there is no operator '=' (write '==')",
            "1:20: expected a value or a name, found the end"),
    ])
    func parser_whenTextIsWrong_reportsEveryFaultAtItsPlace(_ fault: Fault) {
        let outcome = PolicyParser.parse(fault.text)
        #expect(outcome.expression == nil)
        #expect(outcome.diagnostics.map(\.description) == fault.errors)
    }

    @Test func identifier_ofEveryFault_isTheNameOfItsCase() {
        #expect(PolicyDiagnostic.Kind.emptyText.identifier == "emptyText")
        #expect(PolicyDiagnostic.Kind.textTooLong(bytes: 1, limit: 0).identifier == "textTooLong")
        #expect(PolicyDiagnostic.Kind.unknownRoot("x").identifier == "unknownRoot")
        #expect(PolicyDiagnostic.Kind.unknownAttribute("x", owner: "y").identifier == "unknownAttribute")
    }
}
