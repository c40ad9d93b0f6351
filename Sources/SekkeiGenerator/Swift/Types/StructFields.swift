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

/// Works out the stored properties of the structs that stand for objects, parameters and details.
struct StructFields {
    let context: SwiftContext

    func fields(of type: TypeDeclaration, _ object: ObjectShape) -> [StructField] {
        object.properties.map { property in
            object.isPartial
                ? patch(property, isBoxed: context.isBoxed(property, of: type))
                : plain(property, isRead: type.isRequest, isBoxed: context.isBoxed(property, of: type))
        }
    }

    /// The fields of parameters or details.
    func fields(of properties: [Property]) -> [StructField] { properties.map { plain($0) } }

    /// - Parameter isRead: Whether the type is read from bodies, where a read-only property is never found.
    private func plain(_ property: Property, isRead: Bool = false, isBoxed: Bool = false) -> StructField {
        let isOptional = property.isOptional || (isRead && property.isReadOnly && property.defaultValue == nil)
        let defaultValue = property.defaultValue.map { context.expression($0, of: property.type) }
        let omitted = isOptional && !(property.isRequired && property.isNullable) ? "nil" : nil
        return StructField(
            property: property, name: SwiftIdentifier.member(property.swiftName), baseType: context.swiftType(property.type),
            type: context.swiftType(property, isOptional: isOptional), isOptional: isOptional, defaultValue: defaultValue ?? omitted,
            isBoxed: isBoxed, documentation: documentation(of: property))
    }

    private func patch(_ property: Property, isBoxed: Bool) -> StructField {
        let base = context.swiftType(property.type)
        return StructField(
            property: property, name: SwiftIdentifier.member(property.swiftName), baseType: base, type: "\(RuntimeSymbols.patch)<\(base)>",
            isOptional: false, defaultValue: PatchCases.absent, isBoxed: isBoxed, documentation: documentation(of: property))
    }

    private func documentation(of property: Property) -> String? {
        let text = (property.description ?? property.title)?.text(in: context.language)
        let parts = [text, property.deprecation != nil ? "Deprecated." : nil].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
    }
}
