/// Keeps Swift's own types in reach where the spec has types of the same names.
enum ShadowedNames {
    /// Writes `public typealias SwiftTask = _Concurrency.Task` for a type called `Task`; nothing for most names.
    static func emit(_ name: String, to out: TextWriter) {
        guard let module = modules[name] else { return }
        out.blank()
        out.line("/// Swift's own `\(name)`, which the spec's type of that name hides.")
        out.line("public typealias Swift\(name) = \(module).\(name)")
    }

    private static let modules: [String: String] = {
        var modules: [String: String] = [:]
        for name in ["Actor", "Clock", "Executor", "Task", "TaskGroup"] { modules[name] = "_Concurrency" }
        for name in ["Calendar", "Data", "Date", "DateInterval", "Decimal", "Locale", "TimeZone", "URL", "UUID"] { modules[name] = "Foundation" }
        for name in [
            "Array", "Bool", "Character", "Codable", "Collection", "Comparable", "Dictionary", "Double", "Duration", "Equatable", "Error", "Float",
            "Hashable", "Identifiable", "Int", "Int32", "Int64", "Optional", "Range", "Result", "Sendable", "Sequence", "Set", "String",
        ] { modules[name] = "Swift" }
        return modules
    }()
}
