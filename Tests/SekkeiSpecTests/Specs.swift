import SekkeiSpec

/// Small specs for tests that need no folder.
enum Specs {
    static let head = "sekkei: 1\napi: { title: Shop, version: 1.0.0 }\n"

    /// Compiles one file, with the two keys that every spec has in front.
    static func compile(_ text: String) -> Compilation { compile(raw: head + text) }

    static func compile(raw text: String) -> Compilation {
        SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(text.utf8))])
    }

    /// Codes in the order of the report.
    static func codes(_ text: String) -> [DiagnosticCode] { compile(text).diagnostics.map(\.code) }

    /// A spec whose one type `Thing` has this field.
    static func field(_ field: String) -> Compilation {
        compile(
            """
            types:
              Level: { enum: [low, high] }
              Thing:
                properties:
                  \(field)
            services:
              Things:
                operations:
                  getThing: { http: GET /thing, summary: Get, auth: none, returns: Thing }
                  getLevel: { http: GET /level, summary: Get, auth: none, returns: Level }
            """)
    }

    /// The property that ``field(_:)`` makes, where it compiles.
    static func property(_ text: String) -> Property? { field(text).api?.type(named: "Thing")?.properties.first }
}

extension TypeDeclaration {
    /// The fields of an object; none of an enum.
    var properties: [Property] { if case .object(let shape) = shape { shape.properties } else { [] } }

    var object: ObjectShape? { if case .object(let shape) = shape { shape } else { nil } }

    var values: [EnumValue] { if case .enumeration(let values, _) = shape { values } else { [] } }

    func property(_ name: String) -> Property? { properties.first { $0.name == name } }
}

extension API {
    func operation(_ name: String) -> Operation? { services.flatMap(\.operations).first { $0.name == name } }

    func error(_ name: String) -> CatalogError? { errors.first { $0.name == name } }
}
