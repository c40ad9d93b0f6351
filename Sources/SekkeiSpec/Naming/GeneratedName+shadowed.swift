extension GeneratedName {
    /// The module whose type of this name a type of the spec hides; nil where there is none that programs use all the time.
    package static func module(ofShadowed type: String) -> String? { modules[type] }

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
