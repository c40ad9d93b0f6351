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
        let api = try api(types)
        let recursion = RecursiveFields(types: api.types)
        let boxed = api.types.flatMap { type -> [String] in
            guard case .object(let object) = type.shape else { return [] }
            return object.properties.filter { recursion.contains(property: $0.name, of: type.name) }.map { "\(type.name).\($0.name)" }
        }
        #expect(boxed == wanted)
    }

    @Test(arguments: [
        ("U: { oneOf: { a: A }, discriminator: k }\n  A: { properties: { u?: U } }", ["U"], []),
        ("U: { oneOf: { a: A }, discriminator: k }\n  A: { properties: { x: int64 } }", [], []),
        ("U: { oneOf: { a: A }, discriminator: k }\n  A: { properties: { us?: list<U> } }", [], []),
        ("U: { oneOf: { a: A }, discriminator: k }\n  A: { properties: { u?: U, a?: A } }", ["U"], ["A.a"]),
        (
            "U: { oneOf: { a: A }, discriminator: k }\n  V: { oneOf: { b: B }, discriminator: k }\n"
                + "  A: { properties: { b?: B } }\n  B: { properties: { u?: U } }", ["U"], []
        ),
    ])
    func unions_thatHoldThemselves_areIndirect(_ types: String, _ wanted: [String], _ boxed: [String]) throws {
        let api = try api(types)
        let recursion = RecursiveFields(types: api.types)
        #expect(api.types.map(\.name).filter(recursion.contains(union:)) == wanted)
        for name in boxed {
            let parts = name.split(separator: ".").map(String.init)
            #expect(recursion.contains(property: parts[1], of: parts[0]))
        }
        if boxed.isEmpty { #expect(!recursion.contains(property: "u", of: "A") && !recursion.contains(property: "b", of: "A")) }
    }

    private func api(_ types: String) throws -> API {
        let text = """
            sekkei: 1
            api: { title: T, version: 1.0.0, languages: [en] }
            versions: { default: v1, v1: { current: true } }
            types:
              \(types)
            """
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(text.utf8))])
        return try #require(compilation.api, "\(compilation.diagnostics)")
    }
}
