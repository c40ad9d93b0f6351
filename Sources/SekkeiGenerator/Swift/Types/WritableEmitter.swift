import SekkeiSpec

/// Writes how a struct becomes a JSON object.
struct WritableEmitter {
    let out: TextWriter

    func emit(_ name: String, _ fields: [StructField], isPartial: Bool) {
        let json = SwiftIdentifier.free("json", among: Set(fields.map(\.property.swiftName)))
        out.block("extension \(name): \(RuntimeSymbols.jsonWritable) {") {
            out.block("\(RuntimeRequirements.write(json)) {") {
                members(fields.filter { !$0.property.isWriteOnly }, to: JSONWriterCalls(writer: json), isPartial: isPartial)
            }
        }
    }

    /// Writes the statements that write an object of these members.
    func members(_ fields: [StructField], to json: JSONWriterCalls, isPartial: Bool = false) {
        guard let first = fields.first else { return out.line(json.raw(SwiftLiteral.string("{}"))) }
        var comma = isPartial || isOmissible(first) ? Comma.asNeeded : .opening
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
        switch comma {
        case .opening: return [json.write(SwiftLiteral.raw("{" + key), field.name)]
        case .leading: return [json.write(SwiftLiteral.raw("," + key), field.name)]
        case .asNeeded: return [json.member(SwiftLiteral.raw(key)), json.write("\"\"", field.name)]
        }
    }

    private func patch(_ field: StructField, _ json: JSONWriterCalls) {
        let member = json.member(SwiftLiteral.raw(SwiftLiteral.string(field.property.name) + ":"))
        out.line("switch \(field.name) {")
        out.line("case \(PatchCases.absent): break")
        out.line("case \(PatchCases.null):")
        out.indented { out.lines([member, json.null]) }
        out.line("case \(PatchCases.value("value")):")
        out.indented { out.lines([member, json.write("\"\"", "value")]) }
        out.line("}")
    }
}
