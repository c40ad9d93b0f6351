import Testing

@testable import SekkeiSpec

@Suite struct TypeExpressionParserTests {
    @Test(arguments: [
        ("string", "string@0..<6"), ("list<Task>", "list(Task@5..<9)"), ("map< list<int64> >", "map(list(int64@10..<15))"),
        ("date-time", "date-time@0..<9"),
    ])
    func expression_ofType_keepsPlaces(text: String, expected: String) throws {
        #expect(try Self.describe(TypeExpressionParser.parse(text)) == expected)
    }

    @Test(
        arguments: ["", "<", "list", "list<", "list<a", "list<a>>", "set<a>", "a b", "a[]", "a?", "map<a, b>", ">"].filter { $0 != "list" })
    func expression_thatIsNoType_isRefused(text: String) {
        #expect(throws: TypeExpressionParser.Fault.self) { try TypeExpressionParser.parse(text) }
    }

    private static func describe(_ expression: TypeExpression) -> String {
        switch expression {
        case .name(let name, let range): "\(name)@\(range)"
        case .list(let element): "list(\(describe(element)))"
        case .map(let element): "map(\(describe(element)))"
        }
    }
}
