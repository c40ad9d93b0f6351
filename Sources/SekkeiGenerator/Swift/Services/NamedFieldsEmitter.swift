import SekkeiSpec

/// Writes how a struct is read from fields that come one by one, each with its name: from a query or from a form.
struct NamedFieldsEmitter {
    let context: SwiftContext
    let patterns: PatternTable
    let out: TextWriter
    let source: Source

    /// Where the fields come from.
    enum Source {
        case query(isPaginated: Bool)
        case form

        /// The variable that holds the reader, unless a field is called so.
        var variable: String { if case .form = self { "form" } else { "query" } }

        var readerType: String { if case .form = self { RuntimeSymbols.formReader } else { RuntimeSymbols.queryReader } }

        /// What is done with a field of another name.
        func other(_ reader: FieldReaderCalls) -> String {
            switch self {
            case .query(let isPaginated): isPaginated ? reader.paginationParameter : reader.unknownParameter
            case .form: reader.unknownPart
            }
        }
    }

    func emit(_ type: String, _ fields: [StructField]) {
        let taken = Set(fields.map(\.property.swiftName))
        let reader = FieldReaderCalls(reader: SwiftIdentifier.free(source.variable, among: taken))
        let name = SwiftIdentifier.free("name", among: taken)
        out.block("extension \(type) {") {
            out.block("init?(from \(reader.reader): inout \(source.readerType)) {") {
                for field in fields { out.line("var \(field.name): \(field.baseType)?") }
                out.block("while let \(name) = \(reader.next) {") {
                    out.line("switch \(name) {")
                    for (number, field) in fields.enumerated() { read(field, number, reader) }
                    out.line("default: \(source.other(reader))")
                    out.line("}")
                }
                end(fields, reader)
                construct(fields)
            }
        }
    }

    // MARK: - Fields

    private func read(_ field: StructField, _ number: Int, _ reader: FieldReaderCalls) {
        let call = ReadCall(context: context, patterns: patterns, effect: "")
        let type = field.property.type
        let label = "case \(SwiftLiteral.string(field.property.name))"
        switch type.kind {
        case .scalar(.file):
            let arguments = ["\(number)"] + call.fileArguments(type)
            out.clause(label, "\(field.name) = ", ReadCall.Text(open: reader.file, arguments: arguments, close: ")"))
        case .list(let element) where element.kind == .scalar(.file):
            let arguments = ["\(number)", FieldReaderCalls.target(field.name)] + call.fileArguments(element)
            out.clause(label, "", ReadCall.Text(open: reader.appendFile, arguments: arguments, close: ")"))
        case .list(let element):
            out.clause(label, "", call.text(reader.append(number, to: field.name), reading: element))
        default:
            let text = call.text(reader.value(number), reading: type, isSecret: field.property.isWriteOnly)
            out.clause(label, "\(field.name) = ", text)
        }
    }

    private func end(_ fields: [StructField], _ reader: FieldReaderCalls) {
        let call = ReadCall(context: context, patterns: patterns, effect: "")
        for (number, field) in fields.enumerated() {
            let rules = call.listArguments(field.property.type)
            guard !rules.isEmpty else { continue }
            let arguments = ["\(number)", SwiftLiteral.string(field.property.name), field.name] + rules
            out.wrapped(reader.check, arguments, ")", depth: 2)
        }
        let required = fields.indices.filter { ReadableEmitter.isDemanded(fields[$0]) }
        let names = SwiftLiteral.list(required.map { SwiftLiteral.string(fields[$0].property.name) })
        out.wrapped(reader.end, ValueReading.required(mask: BitMask.literal(required), names: names), ")", depth: 2)
    }

    private func construct(_ fields: [StructField]) {
        FieldsConstruction(context: context, out: out).emit(fields)
    }
}
