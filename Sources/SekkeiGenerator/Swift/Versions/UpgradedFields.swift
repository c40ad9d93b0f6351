import SekkeiSpec

/// The body of an initializer that upgrades a struct: what must be checked first, each in a constant, and then all fields.
struct UpgradedFields {
    let converter: FieldConverter
    let older: ConversionSide
    let newer: ConversionSide
    /// The parameter that holds the older struct.
    let source: String
    let out: TextWriter
    /// The fields' values, by their names in the spec.
    private var arguments: [String: String] = [:]
    /// The constants that hold nothing where a rule was broken.
    private var certain: [String] = []

    init(converter: FieldConverter, older: ConversionSide, newer: ConversionSide, source: String, out: TextWriter) {
        self.converter = converter
        self.older = older
        self.newer = newer
        self.source = source
        self.out = out
    }

    mutating func add(_ conversion: FieldConversion, current: Bool) {
        switch conversion {
        case .value(let old, let new, let value):
            guard let old = older.field(old), let new = newer.field(new) else { return }
            let expression = converter.upgraded("\(source).\(old.name)", old, new, value, isPartial: newer.isPartial)
            let isMissing = !newer.isPartial && old.isOptional
            keep(expression, in: new) { isMissing ? FieldConverter.certain($0, new) : $0 }
        case .added(let new, let fill):
            guard let new = newer.field(new), let fill, !newer.isPartial else { return }
            arguments[new.property.name] = newer.context.expression(fill, of: new.property.type)
        case .swift(let old, let new, let change): join(old, new, change, current: current)
        }
    }

    private mutating func keep(_ expression: ConvertedExpression, in field: StructField, _ used: (String) -> String) {
        guard expression.isChecked else { return arguments[field.property.name] = used(expression.text) }
        statement("let \(field.name) = ", expression)
        if expression.isFailable { certain.append(field.name) }
        arguments[field.property.name] = used(field.name)
    }

    /// A closure that does not fit on the line stands on one of its own.
    private func statement(_ start: String, _ expression: ConvertedExpression) {
        let whole = start + expression.called
        guard whole.count + 8 > TextWriter.lineLength, let brace = whole.firstRange(of: " { "), whole.hasSuffix(" }") else {
            return out.line(whole)
        }
        out.line(whole[..<brace.lowerBound] + " {")
        out.indented { out.line(String(whole[brace.upperBound...].dropLast(2))) }
        out.line("}")
    }

    private mutating func join(_ old: [String], _ new: [String], _ change: String, current: Bool) {
        let fields = new.compactMap(newer.field)
        guard !fields.isEmpty else { return }
        let values = old.compactMap(older.field).map { "\($0.label): \(source).\($0.name)" } + (current ? ["current: current"] : [])
        let property = PastNames.property(ofChange: change)
        let local = newer.free(older.free(property))
        out.wrapped("let \(local) = try \(converter.values.registry).\(property).upgrade(", values, ")", depth: 2)
        for field in fields {
            let value = fields.count > 1 ? "\(local).\(field.name)" : local
            keep(converter.checked(value, field, as: olderFields(old, field), isPartial: newer.isPartial), in: field) { $0 }
        }
    }

    /// What several fields make together is shown as it was made: none of them breaks the rule alone.
    private func olderFields(_ old: [String], _ newer: StructField) -> OlderFields {
        let fields = old.compactMap(older.field)
        guard !fields.isEmpty else { return OlderFields(names: [newer.property.name]) }
        let presence = older.isPartial ? fields.dropLast().map { "\(source).\($0.name).isPresent" } : []
        return OlderFields(names: fields.map(\.property.name), presence: presence, sent: fields.count == 1 ? sent(fields[0]) : nil)
    }

    /// What the caller sent in a field, where that is a text, a number or the like.
    private func sent(_ field: StructField) -> String? {
        guard case .scalar(let scalar) = field.property.type.kind, scalar != .bytes, !field.property.isWriteOnly else { return nil }
        return "\(source).\(field.name)\(older.isPartial ? ".value" : "")"
    }

    mutating func construct() {
        let additional = additional()
        if !certain.isEmpty { out.wrapped("guard ", certain.map { "let \($0)" }, " else { return nil }", depth: 2) }
        let fields = newer.fields.compactMap { field -> String? in
            if let value = arguments[field.property.name] { return "\(field.label): \(value)" }
            return field.defaultValue == nil ? "\(field.label): nil" : nil
        }
        out.wrapped("self.init(", fields + additional, ")", depth: 2)
    }

    private mutating func additional() -> [String] {
        guard let old = older.additional, let new = newer.additional else { return [] }
        let type = TypeReference(kind: .map(old.value))
        let expression = converter.values.upgraded("\(source).\(old.name)", type, converter.upgrade)
        guard expression.isChecked else { return ["\(new.name): \(expression.text)"] }
        statement("let \(new.name) = ", expression)
        certain.append(new.name)
        return ["\(new.name): \(new.name)"]
    }
}
