import SekkeiSpec
import Testing

/// Compares small specs of one file.
enum Compared {
    static let head = "sekkei: 1\napi: { title: Shop, version: 1.0.0, languages: [en, ja] }\n"

    /// What a test expects of a difference: `max-length-lowered breaking request`.
    static func text(_ difference: Difference) -> String {
        "\(difference.kind.rawValue) \(difference.severity.rawValue) \(difference.direction.rawValue)"
    }

    static func api(_ text: String) throws -> API {
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(text.utf8))])
        let errors = compilation.diagnostics.filter { $0.severity == .error }.map { "\($0.span?.start.line ?? 0): \($0.message)" }
        return try #require(compilation.api, "\(errors.joined(separator: "\n"))\n\(text)")
    }

    static func comparison(_ old: String, _ new: String, today: String = "2026-06-01") throws -> SpecComparison {
        SpecComparison(old: try api(old), new: try api(new), today: today)
    }

    static func differences(_ old: String, _ new: String) throws -> [Difference] {
        try comparison(old, new).entries.map(\.difference)
    }

    /// Each once, in alphabetical order.
    static func texts(_ old: String, _ new: String) throws -> [String] { Set(try differences(old, new).map(text)).sorted() }
}

/// Where a type is met.
enum Use: String, CaseIterable {
    case request, response

    /// A spec with a field of a type that is met on one way only.
    func spec(field: String, type: String = "", types: String = "") -> String {
        let operation = self == .request ? "http: POST /, body: Thing" : "http: GET /, returns: Thing"
        return Compared.head + """
            types:
              Level: { enum: [low, high] }
              Rank: { enum: [low, mid, high] }
              Cat: { properties: { name: string } }
              Dog: { properties: { name: string } }
              Thing:
                \(type)
                properties:
                  anchor?: { type: int64, minimum: 0 }
                  level?: Level
                  rank?: Rank
                  cat?: Cat
                  dog?: Dog
                  \(field)
            \(types)
            services:
              Things:
                operations:
                  useThing: { \(operation), summary: Use, auth: none }

            """
    }
}
