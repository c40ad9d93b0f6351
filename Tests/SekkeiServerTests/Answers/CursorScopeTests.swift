import Testing

@testable import Sekkei

@Suite struct CursorScopeTests {
    private static func scope(_ query: String?, operation: String = "list", path: [String] = ["rows"]) -> CursorScope {
        CursorScope(operation: operation, path: path, query: query.map { $0[...] })
    }

    @Test(arguments: [
        ("a=1&b=2", "b=2&a=1"), ("a=1", "a=1&cursor=xyz"), ("a=1&size=10", "size=20&a=1"), ("a=%31", "a=1"), ("a=b+c", "a=b%20c"),
        ("", "&&"), ("a", "a="), ("a=1&a=2", "a=1&b=&a=2".replacing("b=&", with: "")),
    ])
    func query_thatMeansTheSame_hasTheSameScope(one: String, other: String) {
        #expect(Self.scope(one) == Self.scope(other))
    }

    @Test(arguments: [
        ("a=1", "a=2"), ("a=1", ""), ("a=1", "A=1"), ("a=1&a=2", "a=2&a=1"), ("sort=name", "sort=-name"), ("a=1&b=2", "a=1b=2"),
        ("a=1&b=2", "a=1%26b=2"), ("ab=c", "a=bc"), ("x=é", "x=e\u{301}"),
    ])
    func query_thatMeansSomethingElse_hasAnotherScope(one: String, other: String) {
        #expect(Self.scope(one) != Self.scope(other))
    }

    @Test func operationAndPath_belongToTheScope() {
        #expect(Self.scope("") == Self.scope(nil))
        #expect(Self.scope("", operation: "other") != Self.scope(""))
        #expect(Self.scope("", path: ["rows", "1"]) != Self.scope("", path: ["rows", "2"]))
        #expect(Self.scope("b=c", path: ["a"]) != Self.scope(nil, path: ["a", "b", "c"]))
    }
}
