import Testing

@testable import SekkeiPolicy

@Suite struct ParserTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let text: String
        let shape: String
        init(_ text: String, _ shape: String) { (self.text, self.shape) = (text, shape) }
        var testDescription: String { text }
    }

    @Test(arguments: [
        Reading("a", "a"),
        Reading("a.b_1._c", "a.b_1._c"),
        Reading("true", "true"),
        Reading("True AND FALSE or Null == nuLL", "(or (and true false) (== null null))"),
        Reading("a OR b AND c", "(or a (and b c))"),
        Reading("a AND b OR c", "(or (and a b) c)"),
        Reading("(a OR b) AND c", "(and (or a b) c)"),
        Reading("a AND b AND c", "(and a b c)"),
        Reading("(a AND b) AND c", "(and (and a b) c)"),
        Reading("a AND (b AND c)", "(and a (and b c))"),
        Reading("a || b || c && d", "(or a b (and c d))"),
        Reading("NOT a AND b", "(and (not a) b)"),
        Reading("NOT (a AND b)", "(not (and a b))"),
        Reading("NOT NOT a", "(not (not a))"),
        Reading("!a && !b", "(and (not a) (not b))"),
        Reading("NOT a == true", "(== (not a) true)"),
        Reading("NOT (a == b)", "(not (== a b))"),
        Reading("a == b AND c != d", "(and (== a b) (!= c d))"),
        Reading("a<b OR c>=d", "(or (< a b) (>= c d))"),
        Reading("a <= b", "(<= a b)"),
        Reading("a > -3", "(> a -3)"),
        Reading("3 == a", "(== 3 a)"),
        Reading("1.50 < a", "(< 1.5 a)"),
        Reading("a == -0", "(== a 0)"),
        Reading("a == 9223372036854775807", "(== a 9223372036854775807)"),
        Reading("a == -9223372036854775808", "(== a -9223372036854775808)"),
        Reading("a == 'x'", "(== a 'x')"),
        Reading("a == \"x\"", "(== a 'x')"),
        Reading("a == 'it''s'", "(== a 'it''s')"),
        Reading("a == \"it's \"\"so\"\"\"", "(== a 'it''s \"so\"')"),
        Reading("a == ''", "(== a '')"),
        Reading("a == 'é\\n日本'", "(== a 'é\\n日本')"),
        Reading("a IN ['x', 'y']", "(in a ['x' 'y'])"),
        Reading("a in [1]", "(in a [1])"),
        Reading("NOT (a IN b.c) AND d", "(and (not (in a b.c)) d)"),
        Reading("'x' In b.c", "(in 'x' b.c)"),
        Reading("a.in.not.true.null", "a.in.not.true.null"),
        Reading("android OR notable OR inner", "(or android notable inner)"),
        Reading("((((a))))", "a"),
        Reading(" \t\r\na\n AND\r\n\tb ", "(and a b)"),
        Reading("a . b", "a.b"),
        Reading("(a OR b) == true", "(== (or a b) true)"),
    ])
    func parser_whenTextIsRight_buildsTheTree(_ reading: Reading) {
        let outcome = PolicyParser.parse(reading.text)
        #expect(outcome.diagnostics == [])
        #expect(outcome.expression?.shape == reading.shape)
    }

    @Test(arguments: [
        Reading("a&&!b||c", "a AND NOT b OR c"),
        Reading("((a or b)) and not (c)", "(a OR b) AND NOT c"),
        Reading("NOT (a == b)", "NOT (a == b)"),
        Reading("a == \"it's\"", "a == 'it''s'"),
        Reading("x in [ 1 ,2.0,'c' ]", "x IN [1, 2.0, 'c']"),
        Reading("0.050 == x", "0.05 == x"),
        Reading("100.0 == x", "100.0 == x"),
        Reading("(a == b) == True", "(a == b) == true"),
    ])
    func text_whenPrinted_isCanonical(_ reading: Reading) {
        #expect(PolicyParser.parse(reading.text).expression?.description == reading.shape)
    }

    @Test func parser_whenTextHasSeveralLines_keepsPlaces() throws {
        let text = "user.id == 1\n  AND 'é日' == user.department\n  AND x"
        let expression = try #require(PolicyParser.parse(text, source: 7).expression)
        guard case .and(let operands) = expression.kind, case .comparison(let left, _, let right) = operands[1].kind else {
            Issue.record("\(expression.shape)")
            return
        }
        #expect(expression.span.start == PolicyPosition(offset: 0, line: 1, column: 1))
        #expect(left.span.start == PolicyPosition(offset: 19, line: 2, column: 7))
        #expect(left.span.end == PolicyPosition(offset: 26, line: 2, column: 11))
        #expect(right.span.start == PolicyPosition(offset: 30, line: 2, column: 15))
        #expect(operands[2].span.start.line == 3)
        #expect(operands[2].span.source == 7)
        #expect(expression.span.end == PolicyPosition(offset: text.utf8.count, line: 3, column: 8))
    }
}
