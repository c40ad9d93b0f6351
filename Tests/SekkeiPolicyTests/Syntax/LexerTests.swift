import Testing

@testable import SekkeiPolicy

@Suite struct LexerTests {
    private func tokens(_ text: String) -> [String] {
        var lexer = PolicyLexer(text, limits: PolicyLimits(), source: 0)
        lexer.run()
        return lexer.tokens.map { token in
            let kind: String
            switch token.kind {
            case .keyword(let keyword, let word): kind = "\(keyword.rawValue)<\(word)>"
            case .name(let name): kind = "name<\(name)>"
            case .literal(let literal, _): kind = "literal<\(literal)>"
            case .comparison(let sign): kind = sign.rawValue
            case .sign(let sign): kind = sign.rawValue
            case .end: kind = "end"
            }
            return "\(token.span.start.line):\(token.span.start.column)-\(token.span.end.column)@\(token.span.start.offset) \(kind)"
        }
    }

    @Test(arguments: [
        ("", ["1:1-1@0 end"]),
        ("a.b", ["1:1-2@0 name<a>", "1:2-3@1 .", "1:3-4@2 name<b>", "1:4-4@3 end"]),
        ("AND Or nOT in", ["1:1-4@0 and<AND>", "1:5-7@4 or<Or>", "1:8-11@7 not<nOT>", "1:12-14@11 in<in>", "1:14-14@13 end"]),
        ("&&||!", ["1:1-3@0 and<&&>", "1:3-5@2 or<||>", "1:5-6@4 not<!>", "1:6-6@5 end"]),
        ("!=!", ["1:1-3@0 !=", "1:3-4@2 not<!>", "1:4-4@3 end"]),
        ("<=<>=>", ["1:1-3@0 <=", "1:3-5@2 !=", "1:5-7@4 >=", "1:7-7@6 end"]),
        ("==!=<><", ["1:1-3@0 ==", "1:3-5@2 !=", "1:5-7@4 !=", "1:7-8@6 <", "1:8-8@7 end"]),
        ("-3 1.5", ["1:1-3@0 literal<-3>", "1:4-7@3 literal<1.5>", "1:7-7@6 end"]),
        ("1.a", ["1:1-2@0 literal<1>", "1:2-3@1 .", "1:3-4@2 name<a>", "1:4-4@3 end"]),
        ("'é日' x", ["1:1-5@0 literal<'é日'>", "1:6-7@8 name<x>", "1:7-7@9 end"]),
        ("'a''b'\"c\"\"d\"", ["1:1-7@0 literal<'a''b'>", "1:7-13@6 literal<'c\"d'>", "1:13-13@12 end"]),
        ("\r\n\ta\n\nb", ["2:2-3@3 name<a>", "4:1-2@6 name<b>", "4:2-2@7 end"]),
        ("[,]()", ["1:1-2@0 [", "1:2-3@1 ,", "1:3-4@2 ]", "1:4-5@3 (", "1:5-6@4 )", "1:6-6@5 end"]),
        (
            "nullx truely _ NULL",
            ["1:1-6@0 name<nullx>", "1:7-13@6 name<truely>", "1:14-15@13 name<_>", "1:16-20@15 literal<null>", "1:20-20@19 end"]
        ),
    ])
    func lexer_whenTextIsRead_placesEveryToken(_ text: String, _ expected: [String]) {
        #expect(tokens(text) == expected)
    }

    @Test func lexer_whenTokensAreTooMany_stopsAtTheLimit() {
        var limits = PolicyLimits()
        limits.tokens = 3
        var lexer = PolicyLexer("a b c d e", limits: limits, source: 0)
        lexer.run()
        #expect(lexer.tokens.count == 4 && lexer.leftHoles)
        #expect(lexer.diagnostics.items.map(\.description) == ["1:7: a policy has at most 3 words and signs"])
        #expect(PolicyParser.parse("a.b", limits: limits).diagnostics.isEmpty)
    }
}
