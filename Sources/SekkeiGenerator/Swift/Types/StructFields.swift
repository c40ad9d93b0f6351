import SekkeiSpec

/// Works out the stored properties of the structs that stand for objects, parameters and details.
struct StructFields {
    let context: SwiftContext

    func fields(of type: TypeDeclaration, _ object: ObjectShape) -> [StructField] {
        object.properties.map { property in
            let documentation = documentation(of: property, among: object.properties)
            let isBoxed = context.isBoxed(property, of: type)
            return object.isPartial
                ? patch(property, isBoxed: isBoxed, documentation)
                : plain(property, isRead: type.isRequest, isBoxed: isBoxed, documentation)
        }
    }

    /// The fields of parameters or details.
    func fields(of properties: [Property]) -> [StructField] {
        properties.map { plain($0, documentation(of: $0, among: properties)) }
    }

    /// What holds the members of an object that no property stands for; nil where there are none or they are not kept.
    func additional(of type: TypeDeclaration, _ object: ObjectShape) -> AdditionalField? {
        guard case .typed(let value) = object.additional else { return nil }
        let name = SwiftIdentifier.free("additionalProperties", among: Set(object.properties.map(\.swiftName)))
        return AdditionalField(name: name, type: context.mapType(value), value: value)
    }

    /// - Parameter isRead: Whether the type is read from bodies, where a read-only property is never found.
    private func plain(_ property: Property, isRead: Bool = false, isBoxed: Bool = false, _ documentation: String?) -> StructField {
        let isOptional = property.isOptional || (isRead && property.isReadOnly && property.defaultValue == nil)
        // What may be missing is not put there by a constant.
        let certain = property.defaultValue ?? (isOptional ? nil : property.type.constraints.constant)
        let defaultValue = certain.map { context.expression($0, of: property.type) }
        let omitted = isOptional && !(property.isRequired && property.isNullable) ? "nil" : nil
        return StructField(
            property: property, name: SwiftIdentifier.member(property.swiftName), baseType: context.swiftType(property.type),
            type: context.swiftType(property, isOptional: isOptional), isOptional: isOptional, defaultValue: defaultValue ?? omitted,
            isBoxed: isBoxed, documentation: documentation)
    }

    private func patch(_ property: Property, isBoxed: Bool, _ documentation: String?) -> StructField {
        let base = context.swiftType(property.type)
        return StructField(
            property: property, name: SwiftIdentifier.member(property.swiftName), baseType: base, type: "\(RuntimeSymbols.patch)<\(base)>",
            isOptional: false, defaultValue: PatchCases.absent, isBoxed: isBoxed, documentation: documentation)
    }

    private func documentation(of property: Property, among properties: [Property]) -> String? {
        let text = (property.description ?? property.title)?.text(in: context.language)
        let deprecation = property.deprecation.map { deprecation in
            DeprecationComment.text(deprecation) { use in properties.first { $0.name == use }?.swiftName }
        }
        return DeprecationComment.join(text, deprecation)
    }
}
