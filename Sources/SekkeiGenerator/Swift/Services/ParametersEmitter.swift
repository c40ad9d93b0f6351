import SekkeiSpec

/// Writes the structs that hold an operation's query and its headers, and how they are read.
struct ParametersEmitter {
    let context: SwiftContext
    let patterns: PatternTable
    let out: TextWriter

    func emit(_ operation: Operation) {
        let signature = OperationSignature(context: context, operation: operation)
        if !operation.query.isEmpty {
            structure(signature.queryType, operation.query, "The query of ``\(signature.reference)``.")
            query(signature)
        }
        if !operation.headers.isEmpty {
            structure(signature.headersType, operation.headers, "The header fields of ``\(signature.reference)``.")
            headers(signature)
        }
    }

    private func structure(_ name: String, _ properties: [Property], _ documentation: String) {
        out.blank()
        out.documentation(documentation)
        let fields = StructFields(context: context).fields(of: properties)
        StructEmitter(out: out).emit("struct \(name): \(RuntimeSymbols.sendable), \(RuntimeSymbols.equatable)", fields)
        out.blank()
    }

    // MARK: - Query

    private func query(_ signature: OperationSignature) {
        let fields = StructFields(context: context).fields(of: signature.operation.query)
        let taken = Set(fields.map(\.property.swiftName))
        let variable = SwiftIdentifier.free("query", among: taken)
        let query = QueryReaderCalls(reader: variable)
        let name = SwiftIdentifier.free("name", among: taken)
        out.block("extension \(signature.queryType) {") {
            out.block("init?(from \(variable): inout \(RuntimeSymbols.queryReader)) {") {
                declare(fields)
                out.block("while let \(name) = \(query.next) {") {
                    out.line("switch \(name) {")
                    for (number, field) in fields.enumerated() { read(field, number, query) }
                    out.line("default: \(signature.operation.pagination == nil ? query.unknownParameter : query.paginationParameter)")
                    out.line("}")
                }
                end(fields, query)
                construct(fields)
            }
        }
    }

    private func read(_ field: StructField, _ number: Int, _ query: QueryReaderCalls) {
        let reader = ReadCall(context: context, patterns: patterns, effect: "")
        let type = field.property.type
        let key = SwiftLiteral.string(field.property.name)
        if case .list(let element) = type.kind {
            out.line("case \(key): \(query.append(number, to: field.name)) \(reader.closure(element))")
        } else {
            let closure = reader.closure(type, isSecret: field.property.isWriteOnly)
            out.line("case \(key): \(field.name) = \(query.value(number)) \(closure)")
        }
    }

    private func end(_ fields: [StructField], _ query: QueryReaderCalls) {
        let reader = ReadCall(context: context, patterns: patterns, effect: "")
        for (number, field) in fields.enumerated() {
            let rules = reader.listArguments(field.property.type)
            guard !rules.isEmpty else { continue }
            let arguments = ["\(number)", SwiftLiteral.string(field.property.name), field.name] + rules
            out.wrapped(query.check, arguments, ")", depth: 2)
        }
        let required = fields.indices.filter { ReadableEmitter.isDemanded(fields[$0]) }
        let names = SwiftLiteral.list(required.map { SwiftLiteral.string(fields[$0].property.name) })
        out.wrapped(query.end, ValueReading.required(mask: BitMask.literal(required), names: names), ")", depth: 2)
    }

    // MARK: - Headers

    private func headers(_ signature: OperationSignature) {
        let fields = StructFields(context: context).fields(of: signature.operation.headers)
        let variable = SwiftIdentifier.free("reader", among: Set(fields.map(\.property.swiftName)))
        let reader = RequestReaderCalls(reader: variable)
        let call = ReadCall(context: context, patterns: patterns, effect: "", namesTypes: true)
        out.block("extension \(signature.headersType) {") {
            out.block("init?(from \(variable): inout \(RuntimeSymbols.requestReader)) {") {
                for (number, field) in fields.enumerated() {
                    let name = SwiftLiteral.string(field.property.name)
                    let header = reader.header(number, name, isRequired: ReadableEmitter.isDemanded(field))
                    let closure = call.closure(field.property.type, isSecret: field.property.isWriteOnly)
                    out.line("let \(field.name) = \(header) \(closure)")
                }
                construct(fields)
            }
        }
    }

    // MARK: - Both

    private func declare(_ fields: [StructField]) {
        for field in fields { out.line("var \(field.name): \(field.baseType)?") }
    }

    private func construct(_ fields: [StructField]) {
        let certain = fields.filter(ReadableEmitter.isDemanded)
        if !certain.isEmpty { out.wrapped("guard ", certain.map { "let \($0.name)" }, " else { return nil }", depth: 2) }
        let arguments = fields.map { field in
            let fallback = field.property.defaultValue.map { " ?? \(context.expression($0, of: field.property.type))" }
            return "\(field.label): \(field.name)\(fallback ?? "")"
        }
        out.wrapped("self.init(", arguments, ")", depth: 2)
    }
}
