import Foundation
import SekkeiSpec
import Testing

/// A spec that is made to cost much: small to write, huge when it is taken at its word.
struct HostileSpec: CustomTestStringConvertible, Sendable {
    let name: String
    /// What it must at least be told; empty where it is valid.
    let codes: Set<DiagnosticCode>
    private let body: @Sendable () -> String

    init(_ name: String, _ codes: Set<DiagnosticCode>, _ body: @autoclosure @escaping @Sendable () -> String) {
        self.name = name
        self.codes = codes
        self.body = body
    }

    var testDescription: String { name }

    func sources() -> [SpecSource] {
        [SpecSource(path: "api.yaml", bytes: Array((Self.head + body()).utf8))]
    }

    static let all = texts + nesting + multiplication + crowds + graphs

    private static let head = "sekkei: 1\napi: { title: Shop, version: 1.0.0 }\n"
    /// An operation that uses a type called A.
    private static let use = "services: { S: { operations: { use: { http: POST /, summary: Use, auth: none, body: A, returns: A } } } }\n"

    private static func times(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }
}

extension HostileSpec {
    /// How long a line is: a megabyte, or ten where `SEKKEI_HOSTILE_SIZE` is `full`.
    private static let long = ProcessInfo.processInfo.environment["SEKKEI_HOSTILE_SIZE"] == "full" ? 10_000_000 : 1_000_000

    /// Long lines.
    private static let texts = [
        HostileSpec("plain text", [.unknownType], "types: { A: { properties: { a: \(times(long, "x")) } } }\n"),
        HostileSpec("quoted text", [], "x-a: \"\(times(long, "x"))\"\n"),
        HostileSpec("key", [.yamlSyntax], "\(times(long, "x")): 1\n"),
        HostileSpec("marks", [.unknownType], "types: { A: { properties: { a: \"e\(times(long / 2, "\u{301}"))\" } } }\n"),
        HostileSpec("comment", [], "# \(times(long, "x"))\n"),
        HostileSpec("colons", [.yamlSyntax], "\(times(long, ":"))\n"),
        HostileSpec(
            "number", [.invalidValue], "types: { A: { properties: { a: { type: number, minimum: 1e\(times(long / 10, "9")) } } } }\n"),
        HostileSpec(
            "pattern", [.invalidPattern], "types: { A: { properties: { a: { type: string, pattern: \(times(long / 10, "a")) } } } }\n"),
        HostileSpec("path", [.invalidRoute], "services: { S: { operations: { a: { http: GET \(times(200_000, "/a")), summary: A } } } }\n"),
        HostileSpec("type", [.malformedType], "types: { A: { properties: { a: \(times(100_000, "list<")) } } }\n"),
    ]

    /// Ten thousand levels.
    private static let nesting = [
        HostileSpec("lists in flow style", [.tooDeep], "x-a: \(times(10_000, "["))\(times(10_000, "]"))\n"),
        HostileSpec("maps in flow style", [.tooDeep], "x-a: \(times(10_000, "{a: "))\(times(10_000, "}"))\n"),
        HostileSpec("lists in block style", [.tooDeep], "x-a:\n \(times(10_000, "- "))a\n"),
        HostileSpec("maps in block style", [.tooDeep], "x-a:\n" + times(3_000) { times($0 + 1, " ") + "a:\n" }),
        HostileSpec("explicit keys", [.tooDeep], "\(times(10_000, "? "))a\n"),
        HostileSpec(
            "groups of a pattern", [.invalidPattern],
            "types: { A: { properties: { a: { type: string, pattern: '\(times(10_000, "("))\(times(10_000, ")"))' } } } }\n"),
    ]

    /// What multiplies.
    private static let multiplication = [
        HostileSpec(
            "aliases", [.tooManyAliases], "x-a:\n- &a0 [x, x, x]\n" + times(60) { "- &a\($0 + 1) [*a\($0), *a\($0), *a\($0)]\n" }),
        HostileSpec("many aliases", [.tooManyAliases], "x-a: &a x\nx-b: [\(times(200_000, "*a,"))]\n"),
        HostileSpec(
            "repetitions", [.invalidPattern],
            "types: { A: { properties: { a: { type: string, pattern: '((((|){1000}|){1000}|){1000}|){1000}', example: b } } } }\n"),
        HostileSpec(
            "derived fields", [.tooManyProperties],
            "types:\n  A: { properties: { \(times(250) { "f\($0): int64," }) } }\n" + times(500) { "  B\($0): { from: A }\n" } + use),
        HostileSpec(
            "clashing bases", [.propertyClash],
            "types:\n  A: { properties: { \(times(250) { "f\($0): int64," }) } }\n  B: { extends: [\(times(300, "A,"))] }\n" + use),
    ]

    /// Thousands of the same.
    private static let crowds = [
        HostileSpec("unknown keys", [.unknownKey], times(5_000) { "k\($0): 1\n" }),
        HostileSpec("the same key", [.duplicateKey], times(5_000, "k: 1\n")),
        HostileSpec("fields", [.tooManyProperties], "types: { A: { properties: { \(times(5_000) { "f\($0): int64," }) } } }\n" + use),
        HostileSpec(
            "unknown types", [.unknownType],
            "types:\n  A: { properties: { a: int64 } }\n" + times(5_000) { "  Type\($0): { properties: { a: Typo\($0) } }\n" } + use),
        HostileSpec(
            "unknown errors", [.unknownError],
            "errors:\n" + times(3_000) { "  BIZ_E\($0): { code: BIZ\(10_000 + $0), status: 409, message: M }\n" }
                + "services: { S: { operations: { a: { http: GET /, summary: A, auth: none, errors: [\(times(3_000) { "BIZ_X\($0)," })] } } } }\n"
        ),
        HostileSpec(
            "defaults outside of an enum", [.invalidDefault],
            "types:\n  E: { enum: [\(times(3_000) { "v\($0)," })] }\n  A: { properties: { \(times(200) { "f\($0): { type: E, default: w }," }) } }\n"
                + use),
    ]

    /// Types that hold types.
    private static let graphs = [
        HostileSpec(
            "chain of types", [],
            "types:\n  A: { properties: { a: A0 } }\n" + times(1_500) { "  A\($0): { properties: { a: A\($0 + 1) } }\n" }
                + "  A1500: { properties: { a: int64 } }\n" + use),
        HostileSpec(
            "circle of types", [.endlessType],
            "types:\n  A: { properties: { a: A0 } }\n" + times(2_000) { "  A\($0): { properties: { a: A\(($0 + 1) % 2_000) } }\n" } + use),
        HostileSpec(
            "chain of bases", [.derivationCycle],
            "types:\n  A: { extends: A0 }\n" + times(2_000) { "  A\($0): { extends: A\($0 + 1) }\n" }
                + "  A2000: { properties: { a: int64 } }\n"
                + use),
    ]
}
