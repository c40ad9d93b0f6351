import SekkeiSpec

/// A struct in one of the two versions between which it is converted.
struct ConversionSide {
    let context: SwiftContext
    /// The whole Swift name.
    let name: String
    let fields: [StructField]
    var additional: AdditionalField?
    var isPartial = false

    /// An object type.
    init?(_ type: TypeDeclaration, in context: SwiftContext) {
        guard case .object(let object) = type.shape else { return nil }
        self.context = context
        name = context.swiftName(ofType: type.name)
        fields = StructFields(context: context).fields(of: type, object)
        additional = StructFields(context: context).additional(of: type, object)
        isPartial = object.isPartial
    }

    /// What holds parameters or details.
    init(_ properties: [Property], called name: String, in context: SwiftContext) {
        self.context = context
        self.name = name
        fields = StructFields(context: context).fields(of: properties)
    }

    func field(_ name: String) -> StructField? { fields.first { $0.property.name == name } }

    /// A name for a parameter or a variable that no field has.
    func free(_ name: String) -> String { SwiftIdentifier.free(name, among: Set(fields.map(\.property.swiftName))) }
}
