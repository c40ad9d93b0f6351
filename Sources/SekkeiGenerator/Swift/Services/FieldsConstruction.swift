import SekkeiSpec

/// Writes the end of an initializer that has read parameters: it fails where one is missing that must be there.
struct FieldsConstruction {
    let context: SwiftContext
    let out: TextWriter

    func emit(_ fields: [StructField]) {
        let certain = fields.filter(ReadableEmitter.isDemanded)
        if !certain.isEmpty { out.wrapped("guard ", certain.map { "let \($0.name)" }, " else { return nil }", depth: 2) }
        let arguments = fields.map { field in
            let fallback = field.property.defaultValue.map { " ?? \(context.expression($0, of: field.property.type))" }
            return "\(field.label): \(field.name)\(fallback ?? "")"
        }
        out.wrapped("self.init(", arguments, ")", depth: 2)
    }
}
