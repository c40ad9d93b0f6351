import SekkeiSpec

/// Writes the structs that hold an operation's query, its headers and its form, and how they are read.
struct ParametersEmitter {
    let context: SwiftContext
    let patterns: PatternTable
    let out: TextWriter

    func emit(_ operation: Operation) {
        let signature = OperationSignature(context: context, operation: operation)
        if !operation.query.isEmpty {
            let fields = structure(signature.queryType, operation.query, "The query of ``\(signature.reference)``.")
            read(fields, of: signature.queryType, from: .query(isPaginated: operation.pagination != nil))
        }
        if !operation.headers.isEmpty {
            headers(structure(signature.headersType, operation.headers, "The header fields of ``\(signature.reference)``."), signature)
        }
        if case .multipart(let parts)? = operation.body?.content {
            let fields = structure(signature.formType, parts, "The form of ``\(signature.reference)``.")
            read(fields, of: signature.formType, from: .form)
        }
    }

    private func structure(_ name: String, _ properties: [Property], _ documentation: String) -> [StructField] {
        out.blank()
        out.documentation(documentation)
        let fields = StructFields(context: context).fields(of: properties)
        StructEmitter(out: out).emit("struct \(name): \(RuntimeSymbols.sendable), \(RuntimeSymbols.equatable)", fields)
        out.blank()
        return fields
    }

    private func read(_ fields: [StructField], of type: String, from source: NamedFieldsEmitter.Source) {
        NamedFieldsEmitter(context: context, patterns: patterns, out: out, source: source).emit(type, fields)
    }

    private func headers(_ fields: [StructField], _ signature: OperationSignature) {
        let variable = SwiftIdentifier.free("reader", among: Set(fields.map(\.property.swiftName)))
        let reader = RequestReaderCalls(reader: variable)
        let call = ReadCall(context: context, patterns: patterns, effect: "", namesTypes: true)
        out.block("extension \(signature.headersType) {") {
            out.block("init?(from \(variable): inout \(RuntimeSymbols.requestReader)) {") {
                for (number, field) in fields.enumerated() {
                    let name = SwiftLiteral.string(field.property.name)
                    let header = reader.header(number, name, isRequired: ReadableEmitter.isDemanded(field))
                    let text = call.text(header, reading: field.property.type, isSecret: field.property.isWriteOnly)
                    out.call("let \(field.name) = ", text, depth: 2)
                }
                FieldsConstruction(context: context, out: out).emit(fields)
            }
        }
    }
}
