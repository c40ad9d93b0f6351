import SekkeiSpec

/// Writes the expressions that take the fields of a struct between a version and the next newer one.
struct FieldConverter {
    let values: ValueConverter
    let patterns: PatternTable
    let tables: ConversionTables
    /// The variable that collects what newer rules refuse.
    var upgrade = "upgrade"
    /// What callers call an older field, in that version and in each older one.
    var names: (String) -> [String] = { [$0] }

    private var context: SwiftContext { values.context }
    private var newerContext: SwiftContext { context.newer ?? context }

    /// How a field holds its value.
    private enum Holding {
        case plain, optional, patch

        init(_ field: StructField, isPartial: Bool) { self = isPartial ? .patch : field.isOptional ? .optional : .plain }
    }

    // MARK: - Upgrades

    /// The newer field's value, made of the older one's.
    /// - Parameter source: An expression of that.
    func upgraded(
        _ source: String, _ older: StructField, _ newer: StructField, _ conversion: ValueConversion, isPartial: Bool
    ) -> ConvertedExpression {
        let holding = Holding(older, isPartial: isPartial)
        let inner = { value, upgrade in self.upgraded(value, upgrade, older, newer, conversion) }
        let isSent = conversion.table != nil && conversion.tightening?.treatment == .reject
        let sent = isSent ? source + (holding == .patch ? ".value" : "") : nil
        return held(source, holding, inner, at: OlderFields(names: [older.property.name], sent: sent))
    }

    private func upgraded(
        _ value: String, _ upgrade: String, _ older: StructField, _ newer: StructField, _ conversion: ValueConversion
    ) -> ConvertedExpression {
        var converted = values.upgraded(value, older.property.type, upgrade)
        if let table = conversion.table {
            let sides = (side(context, older), side(newerContext, newer))
            let function = tables.upgrade(table, field: newer.property.swiftName, sides.0, sides.1)
            let joins = table.upgradeJoins && newer.property.type.constraints.uniqueItems
            converted.text = Self.applied(function, to: value, conversion, joins: joins)
        }
        guard let tightening = conversion.tightening else { return converted }
        let rules = TypeReference(kind: Self.ruled(newer.property.type.kind), constraints: tightening.constraints)
        switch tightening.treatment {
        case .clamp: converted.text = UpgradeCalls.clamp(converted.text, rules, newerContext)
        case .reject: check(&converted, rules, newer, upgrade)
        }
        return converted
    }

    /// A value that the application made, checked by all rules of the newer version.
    func checked(_ source: String, _ newer: StructField, as older: OlderFields, isPartial: Bool) -> ConvertedExpression {
        let inner: (String, String) -> ConvertedExpression = { value, upgrade in
            var converted = ConvertedExpression(text: value)
            check(&converted, newer.property.type, newer, upgrade)
            return converted
        }
        return held(source, Holding(newer, isPartial: isPartial), inner, at: older)
    }

    private func check(_ converted: inout ConvertedExpression, _ type: TypeReference, _ newer: StructField, _ upgrade: String) {
        let reader = ReadCall(context: newerContext, patterns: patterns, effect: "")
        let rules = reader.arguments(type, isSecret: newer.property.isWriteOnly)
        guard !rules.isEmpty else { return }
        converted.text =
            converted.isFailable
            ? "\(converted.text).flatMap { \(UpgradeCalls.check("$0", type.kind, rules, upgrade)) }"
            : UpgradeCalls.check(converted.called, type.kind, rules, upgrade)
        converted.isFailable = true
        converted.isChecked = true
    }

    /// Texts with a format keep to it in both versions.
    private static func ruled(_ kind: TypeReference.Kind) -> TypeReference.Kind {
        guard case .scalar(let scalar) = kind, [.email, .uri, .hostname, .ipv4, .ipv6].contains(scalar) else { return kind }
        return .scalar(.string)
    }

    /// The conversion of a value that may be missing, or be a part of a patch.
    private func held(
        _ source: String, _ holding: Holding, _ inner: (String, String) -> ConvertedExpression, at older: OlderFields
    ) -> ConvertedExpression {
        guard inner("", "").isChecked else {
            return ConvertedExpression(text: Self.mapped(source, holding, inner("$0", "").text, inner(source, "").text))
        }
        let open = UpgradeCalls.at(
            upgrade, older.names.map { names($0) }, presence: older.presence, since: context.runtimeNumber, sent: older.sent)
        let isNested = inner("", "").text.contains(".flatMap {")
        let body: ConvertedExpression
        switch holding {
        case .plain where isNested: body = inner(source, "upgrade")
        case .optional where isNested:
            body = wrapped(UpgradeCalls.optional(source, "upgrade"), inner("value", "upgrade"), "value, upgrade in ")
        case .patch where isNested: body = wrapped(UpgradeCalls.patch(source, "upgrade"), inner("value", "upgrade"), "value, upgrade in ")
        case .plain: body = inner(source, "$0")
        case .optional: body = wrapped(UpgradeCalls.optional(source, "$0"), inner("$0", "$1"))
        case .patch: body = wrapped(UpgradeCalls.patch(source, "$0"), inner("$0", "$1"))
        }
        var converted = body
        converted.text = "\(open) { \(isNested ? "upgrade in " : "")\(body.called) }"
        converted.isFailable = holding != .optional
        converted.isChecked = true
        return converted
    }

    private func wrapped(_ open: String, _ inner: ConvertedExpression, _ parameters: String = "") -> ConvertedExpression {
        var wrapped = inner
        wrapped.text = "\(open) { \(parameters)\(inner.called) }"
        return wrapped
    }

    /// `value.map { … }`, or the value itself where nothing is done to it.
    private static func mapped(_ source: String, _ holding: Holding, _ element: String, _ plain: String) -> String {
        if holding == .plain { return plain }
        if element == "$0" { return source }
        let function = element.dropLast("($0)".count)
        let isCall = element.hasSuffix("($0)") && !function.contains { "( {:".contains($0) }
        return isCall ? "\(source).map(\(function))" : "\(source).map { \(element) }"
    }

    /// The function of a table, called with a value or with each element of a list.
    /// - Parameter joins: Whether elements that must differ may become equal.
    private static func applied(_ function: String, to value: String, _ conversion: ValueConversion, joins: Bool) -> String {
        guard conversion.isOfElements else { return "\(function)(\(value))" }
        let elements = "\(value).map(\(function))"
        return joins ? UpgradeCalls.distinct(elements) : elements
    }

    // MARK: - Downgrades

    /// The older field's value, made of the newer one's.
    func downgraded(
        _ source: String, _ older: StructField, _ newer: StructField, _ conversion: ValueConversion, isPartial: Bool
    ) -> String {
        func inner(_ value: String) -> String {
            guard let table = conversion.table else { return values.downgraded(value, newer.property.type) }
            let sides = (side(context, older), side(newerContext, newer))
            let function = tables.downgrade(table, field: older.property.swiftName, sides.0, sides.1)
            let joins = table.downgradeJoins && older.property.type.constraints.uniqueItems
            return Self.applied(function, to: value, conversion, joins: joins)
        }
        let holding = Holding(newer, isPartial: isPartial)
        let value = Self.mapped(source, holding, inner("$0"), inner(source))
        return holding == .optional ? Self.certain(value, older) : value
    }

    /// A value that may be missing, where the field must have one.
    static func certain(_ value: String, _ field: StructField) -> String {
        guard !field.isOptional, let fallback = field.defaultValue else { return value }
        return "\(value) ?? \(fallback)"
    }

    private func side(_ context: SwiftContext, _ field: StructField) -> ConversionTables.Side {
        ConversionTables.Side(context: context, type: field.property.type.listElement)
    }
}
