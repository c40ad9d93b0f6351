import SekkeiSpec

/// Writes the struct by which a service throws an error of the catalogue.
struct ErrorEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit(_ error: CatalogError) {
        let fields = StructFields(context: context).fields(of: error.details)
        if context.newer == nil { ShadowedNames.emit(error.swiftName, to: out) }
        out.blank()
        out.nested(in: context.namespace) { emit(error, fields) }
    }

    private func emit(_ error: CatalogError, _ fields: [StructField]) {
        out.documentation("\(error.message.text(in: context.language)) — \(error.code), \(error.status)")
        if let description = error.description { out.documentation("\n" + description.text(in: context.language)) }
        let name = SwiftIdentifier.type(error.swiftName)
        StructEmitter(out: out).emit("struct \(name): \(RuntimeSymbols.catalogError), \(RuntimeSymbols.equatable)", fields) {
            out.blank()
            out.line("\(RuntimeRequirements.catalogNumber) { \(context.newest.errorNumber(error.name) ?? 0) }")
            details(fields)
            texts(fields.filter { isPlaceholder($0.property.name, in: error) })
        }
    }

    private func details(_ fields: [StructField]) {
        guard !fields.isEmpty else { return }
        let json = SwiftIdentifier.free("json", among: Set(fields.map(\.property.swiftName)))
        out.blank()
        out.block("\(RuntimeRequirements.writeDetails(json)) {") {
            WritableEmitter(out: out).members(fields, to: JSONWriterCalls(writer: json))
        }
    }

    private func texts(_ fields: [StructField]) {
        guard !fields.isEmpty else { return }
        let taken = Set(fields.map(\.property.swiftName))
        let placeholder = SwiftIdentifier.free("placeholder", among: taken)
        let language = SwiftIdentifier.free("language", among: taken)
        out.blank()
        out.block("\(RuntimeRequirements.text(placeholder, language)) {") {
            out.line("switch \(placeholder) {")
            for field in fields { out.line("case \(SwiftLiteral.string(field.property.name)): \(text(field, language))") }
            out.line("default: nil")
            out.line("}")
        }
    }

    private func isPlaceholder(_ name: String, in error: CatalogError) -> Bool {
        error.message.texts.contains { $0.text.contains("{\(name)}") }
    }

    private func text(_ field: StructField, _ language: String) -> String {
        let text = ValueText(context: context)
        guard field.isOptional else { return text.expression(field.name, field.property.type, language: language) }
        return "\(field.name).map { \(text.expression("$0", field.property.type, language: language)) }"
    }
}
