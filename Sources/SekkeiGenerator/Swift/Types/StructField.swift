import SekkeiSpec

/// A stored property of a generated struct.
struct StructField {
    /// What the spec says of it.
    let property: Property
    /// Escaped where it is a keyword.
    let name: String
    /// The type without its optionality or its `Patch`.
    let baseType: String
    /// The whole type.
    let type: String
    let isOptional: Bool
    /// The default of the initializer's parameter.
    let defaultValue: String?
    let isBoxed: Bool
    let documentation: String?

    /// The label of the initializer's argument.
    var label: String { SwiftIdentifier.label(property.swiftName) }

    /// The parameter of the memberwise initializer.
    var parameter: String { "\(name): \(type)" + (defaultValue.map { " = \($0)" } ?? "") }
}
