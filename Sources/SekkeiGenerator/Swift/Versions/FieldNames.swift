import SekkeiSpec

/// What a field is called in a version and in each older one.
enum FieldNames {
    /// - Parameter steps: How the type goes to each older version, the newest step first; nil where it is the same.
    static func through(_ steps: [TypeConversion.Shape?], from name: String) -> [String] {
        through(steps.map { if case .object(let fields)? = $0 { fields } else { [] } }, from: name)
    }

    /// - Parameter steps: How the fields go to each older version, the newest step first.
    static func through(_ steps: [[FieldConversion]], from name: String) -> [String] {
        var names = [name]
        for step in steps { names.append(step.olderName(of: names[names.count - 1])) }
        while names.count > 1, names[names.count - 1] == names[names.count - 2] { names.removeLast() }
        return names
    }
}
