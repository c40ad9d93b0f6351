import SekkeiSpec

/// Writes how a struct is read from a JSON object, every constraint being checked on the way.
struct ReadableEmitter {
    let context: SwiftContext
    let patterns: PatternTable
    let out: TextWriter

    func emit(_ name: String, _ fields: [StructField], additional: AdditionalField? = nil, _ object: ObjectShape) {
        let read = fields.filter { !$0.property.isReadOnly }
        let taken = Set(fields.map(\.property.swiftName) + (additional.map { [$0.name] } ?? []))
        let variable = SwiftIdentifier.free("body", among: taken)
        let body = BodyReaderCalls(reader: variable)
        let key = SwiftIdentifier.free("key", among: taken)
        out.block("extension \(name): \(RuntimeSymbols.jsonReadable) {") {
            out.block("\(RuntimeRequirements.read(variable)) {") {
                for field in read { declare(field, isPartial: object.isPartial) }
                if let additional { out.line("var \(additional.name): \(additional.type) = [:]") }
                out.line("guard try \(body.beginObject) else { return nil }")
                members(read, additional, body, key, object)
                end(read, body, object)
                construct(fields, additional, object)
            }
        }
    }

    private func declare(_ field: StructField, isPartial: Bool) {
        if isPartial {
            out.line("var \(field.name) = \(field.type)\(PatchCases.absent)")
        } else {
            let start = field.isOptional ? field.property.defaultValue.map { " = \(context.expression($0, of: field.property.type))" } : nil
            out.line("var \(field.name): \(field.baseType)?\(start ?? "")")
        }
    }

    private func members(
        _ fields: [StructField], _ additional: AdditionalField?, _ body: BodyReaderCalls, _ key: String, _ object: ObjectShape
    ) {
        let other = other(additional, body, key, object)
        let isNameless = fields.isEmpty && additional == nil
        out.block(isNameless ? "while try \(body.nextKey) != nil {" : "while let \(key) = try \(body.nextKey) {") {
            guard !fields.isEmpty else { return out.call("try ", other, depth: 3) }
            out.line("switch \(key) {")
            for (number, field) in fields.enumerated() { read(field, number, body, isPartial: object.isPartial) }
            out.clause("default", "try ", other)
            out.line("}")
        }
    }

    /// What is done with a member that no property stands for.
    private func other(_ additional: AdditionalField?, _ body: BodyReaderCalls, _ key: String, _ object: ObjectShape) -> ReadCall.Text {
        if let additional {
            let reader = ReadCall(context: context, patterns: patterns, effect: "try ")
            return reader.text(body.additional(key, into: additional.name), reading: additional.value)
        }
        return ReadCall.Text(open: object.additional == .ignored ? body.skipField : body.unknownField)
    }

    private func read(_ field: StructField, _ number: Int, _ body: BodyReaderCalls, isPartial: Bool) {
        let property = field.property
        let reader = ReadCall(context: context, patterns: patterns, effect: "try ")
        let call: ReadCall.Text
        if isPartial {
            let clearable = property.isNullable ? [BodyReaderCalls.clearable] : []
            let closure = reader.closure(property.type, isSecret: property.isWriteOnly)
            call = ReadCall.Text(open: body.patch, arguments: ["\(number)"] + clearable, close: ")", closure: closure)
        } else {
            call = reader.text(
                "\(body.reader).", property.type, field: number, isNullable: property.isNullable, isSecret: property.isWriteOnly)
        }
        out.clause("case \(SwiftLiteral.string(property.name))", "\(field.name) = try ", call)
    }

    private func end(_ fields: [StructField], _ body: BodyReaderCalls, _ object: ObjectShape) {
        let required = object.isPartial ? [] : fields.indices.filter { Self.isDemanded(fields[$0]) }
        let names = SwiftLiteral.list(required.map { SwiftLiteral.string(fields[$0].property.name) })
        let counts = ReadCall(context: context, patterns: patterns, effect: "").propertyCounts(object.minProperties, object.maxProperties)
        let isWide = fields.count > 64
        let mask = isWide ? BitMask.words(required) : BitMask.literal(required)
        let arguments = required.isEmpty && !isWide ? counts : ValueReading.required(mask: mask, names: names) + counts
        out.wrapped(body.endObject(isWide: isWide), arguments, ")", depth: 2)
    }

    /// A property with a default may be absent.
    static func isDemanded(_ field: StructField) -> Bool { field.property.isRequired && field.property.defaultValue == nil }

    private func construct(_ fields: [StructField], _ additional: AdditionalField?, _ object: ObjectShape) {
        let certain = object.isPartial ? [] : fields.filter { $0.property.defaultValue == nil && !$0.isOptional }
        if !certain.isEmpty { out.wrapped("guard ", certain.map { "let \($0.name)" }, " else { return nil }", depth: 2) }
        let arguments = fields.compactMap { argument($0, object) } + (additional.map { ["\($0.name): \($0.name)"] } ?? [])
        out.wrapped("self.init(", arguments, ")", depth: 2)
    }

    /// What is never read takes the initializer's default.
    private func argument(_ field: StructField, _ object: ObjectShape) -> String? {
        if field.property.isReadOnly { return field.defaultValue == nil ? "\(field.label): nil" : nil }
        guard !object.isPartial, !field.isOptional, field.property.defaultValue != nil, let value = field.defaultValue
        else { return "\(field.label): \(field.name)" }
        return "\(field.label): \(field.name) ?? \(value)"
    }
}
