import SekkeiSpec

/// Writes the structs that hold an operation's query, its headers and its form, and how they are read; of an older version those
/// that differ.
struct ParametersEmitter {
    let context: SwiftContext
    let patterns: PatternTable
    let out: TextWriter

    func emit(_ version: OperationVersion) {
        let operation = version.operation
        let signature = version.signature
        if !operation.query.isEmpty, version.differs(.query) {
            let name = GeneratedName.query(of: operation.swiftName)
            let fields = structure(name, operation.query, "The query of ``\(version.reference)``")
            if version.isRead { read(fields, of: signature.queryType, from: .query(isPaginated: operation.pagination != nil)) }
        }
        if !operation.headers.isEmpty, version.differs(.headers) {
            let name = GeneratedName.headers(of: operation.swiftName)
            let fields = structure(name, operation.headers, "The header fields of ``\(version.reference)``")
            if version.isRead { headers(fields, signature) }
        }
        if case .multipart(let parts)? = operation.body?.content, version.differs(.form) {
            let name = GeneratedName.form(of: operation.swiftName)
            let fields = structure(name, parts, "The form of ``\(version.reference)``")
            if version.isRead { read(fields, of: signature.formType, from: .form) }
        }
    }

    private func structure(_ name: String, _ properties: [Property], _ documentation: String) -> [StructField] {
        out.blank()
        let fields = StructFields(context: context).fields(of: properties)
        out.nested(in: context.namespace) {
            out.documentation(documentation + (context.newer == nil ? "." : " in \(context.version)."))
            StructEmitter(out: out).emit("struct \(name): \(RuntimeSymbols.sendable), \(RuntimeSymbols.equatable)", fields)
        }
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
