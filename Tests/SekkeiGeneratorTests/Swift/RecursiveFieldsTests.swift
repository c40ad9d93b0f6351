import SekkeiSpec
import Testing

@testable import SekkeiGenerator

@Suite("Recursive fields")
struct RecursiveFieldsTests {
    @Test(arguments: [
        ("Node: { properties: { next?: Node } }", ["Node.next"]),
        ("Node: { properties: { next?: list<Node>, byName?: map<Node> } }", []),
        ("A: { properties: { b?: B } }\n  B: { properties: { a?: A, c?: C } }\n  C: { properties: { x: int64 } }", ["A.b", "B.a"]),
        ("A: { properties: { b: B } }\n  B: { properties: { c: C } }\n  C: { properties: { x: int64 } }", []),
        ("A: { properties: { b?: B } }\n  B: { properties: { b?: B } }", ["B.b"]),
    ])
    func fields_ofTypes_areBoxedWhereTheyEndInThemselves(_ types: String, _ wanted: [String]) throws {
        let text = """
            sekkei: 1
            api: { title: T, version: 1.0.0, languages: [en] }
            versions: { default: v1, v1: { current: true } }
            types:
              \(types)
            """
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(text.utf8))])
        let api = try #require(compilation.api, "\(compilation.diagnostics)")
        let recursion = RecursiveFields(types: api.types)
        let boxed = api.types.flatMap { type -> [String] in
            guard case .object(let object) = type.shape else { return [] }
            return object.properties.filter { recursion.contains(property: $0.name, of: type.name) }.map { "\(type.name).\($0.name)" }
        }
        #expect(boxed == wanted)
    }
}
