import SekkeiSpec

/// Writes how a struct becomes a JSON object.
struct WritableEmitter {
    let out: TextWriter

    func emit(_ name: String, _ fields: [StructField], additional: AdditionalField? = nil, isPartial: Bool) {
        let taken = Set(fields.map(\.property.swiftName) + (additional.map { [$0.name] } ?? []))
        let json = SwiftIdentifier.free("json", among: taken)
        out.block("extension \(name): \(RuntimeSymbols.jsonWritable) {") {
            out.block("\(RuntimeRequirements.write(json)) {") {
                members(fields, additional: additional, to: JSONWriterCalls(writer: json), isPartial: isPartial)
            }
        }
    }

    /// Writes the statements that write an object of these members, without those that are only read.
    func members(_ declared: [StructField], additional: AdditionalField? = nil, to json: JSONWriterCalls, isPartial: Bool = false) {
        let fields = declared.filter { !$0.property.isWriteOnly }
        if fields.isEmpty, additional == nil { return out.line(json.raw(SwiftLiteral.string("{}"))) }
        var comma = isPartial || fields.first.map(isOmissible) ?? true ? Comma.asNeeded : .opening
        if comma == .asNeeded { out.line(json.raw(SwiftLiteral.string("{"))) }
        for field in fields {
            if isPartial {
                patch(field, json)
            } else if isOmissible(field) {
                omissible(field, statements(field, json, comma))
            } else {
                out.lines(statements(field, json, comma))
                comma = .leading
            }
        }
        if let additional {
            let names = declared.map { SwiftLiteral.string($0.property.name) }
            out.wrapped(json.members, [additional.name] + JSONWriterCalls.besides(names), ")", depth: 2)
        }
        out.line(json.raw(SwiftLiteral.string("}")))
    }

    /// How a member is set apart from the one before it.
    private enum Comma { case opening, leading, asNeeded }

    /// A member that is left out where it has no value; one that may be null is written as such.
    private func isOmissible(_ field: StructField) -> Bool {
        guard field.isOptional else { return false }
        return !(field.property.isNullable && (field.property.isRequired || field.property.defaultValue != nil))
    }

    private func omissible(_ field: StructField, _ statements: [String]) {
        let condition = "if let \(field.name) {"
        if let only = statements.first, statements.count == 1, condition.count + only.count + 12 <= TextWriter.lineLength {
            out.line("\(condition) \(only) }")
        } else {
            out.block(condition) { out.lines(statements) }
        }
    }

    private func statements(_ field: StructField, _ json: JSONWriterCalls, _ comma: Comma) -> [String] {
        let key = SwiftLiteral.string(field.property.name) + ":"
        let type = field.property.type
        switch comma {
        case .opening: return [json.write(SwiftLiteral.raw("{" + key), field.name, type)]
        case .leading: return [json.write(SwiftLiteral.raw("," + key), field.name, type)]
        case .asNeeded: return [json.member(SwiftLiteral.raw(key)), json.write("\"\"", field.name, type)]
        }
    }

    private func patch(_ field: StructField, _ json: JSONWriterCalls) {
        let member = json.member(SwiftLiteral.raw(SwiftLiteral.string(field.property.name) + ":"))
        out.line("switch \(field.name) {")
        out.line("case \(PatchCases.absent): break")
        out.line("case \(PatchCases.null):")
        out.indented { out.lines([member, json.null]) }
        out.line("case \(PatchCases.value("value")):")
        out.indented { out.lines([member, json.write("\"\"", "value", field.property.type)]) }
        out.line("}")
    }
}
