/// Keeps Swift's own types in reach where the spec has types of the same names.
enum ShadowedNames {
    /// Writes `public typealias SwiftTask = _Concurrency.Task` for a type called `Task`; nothing for most names.
    static func emit(_ name: String, to out: TextWriter) {
        guard let module = modules[name] else { return }
        out.blank()
        out.line("/// Swift's own `\(name)`, which the spec's type of that name hides.")
        out.line("public typealias Swift\(name) = \(module).\(name)")
    }

    private static let modules: [String: String] = [
        "_Concurrency": ["Actor", "Clock", "Executor", "Task", "TaskGroup"],
        "Foundation": ["Calendar", "Data", "Date", "DateInterval", "Decimal", "Locale", "TimeZone", "URL", "UUID"],
        "Swift": [
            "Array", "Bool", "Character", "Codable", "Collection", "Comparable", "Dictionary", "Double", "Duration", "Equatable", "Error",
            "Float", "Hashable", "Identifiable", "Int", "Int32", "Int64", "Optional", "Range", "Result", "Sendable", "Sequence", "Set",
            "String",
        ],
    ].reduce(into: [:]) { modules, names in
        for name in names.value { modules[name] = names.key }
    }
}
