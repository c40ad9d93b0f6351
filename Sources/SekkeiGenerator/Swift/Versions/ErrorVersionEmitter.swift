import SekkeiSpec

/// Writes what an error of the catalogue looks like to callers of older versions.
struct ErrorVersionEmitter {
    let versions: SwiftVersions
    let patterns: PatternTable
    let tables: ConversionTables
    let out: TextWriter

    func emit(_ error: CatalogError) {
        let changed = versions.past.filter { differs(error.name, in: $0) }
        for context in changed { emit(error.name, in: context) }
        let named = versions.past.isEmpty ? [] : error.details.filter(\.namesField)
        if !changed.isEmpty || !named.isEmpty { downgrade(error, named) }
    }

    private func differs(_ name: String, in context: SwiftContext) -> Bool {
        if context.changes?.error(name) != nil { return true }
        return context.error(named: name)?.details.contains { context.isChanged($0.type) } ?? false
    }

    private func emit(_ name: String, in context: SwiftContext) {
        guard let older = context.error(named: name), let newerContext = context.newer, let newer = newerContext.error(named: name)
        else { return }
        ErrorEmitter(context: context, out: out).emit(older)
        let conversions = context.changes?.error(name)?.details ?? [FieldConversion](unchanged: older.details)
        StructConversionEmitter(
            context: context, patterns: patterns, tables: tables, out: out,
            older: ConversionSide(older.details, called: type(name, in: context), in: context),
            newer: ConversionSide(newer.details, called: type(name, in: newerContext), in: newerContext), conversions: conversions
        ).downgrade(asksApplication: false, comment: ChangeComment(context: context).text([name]))
    }

    /// The struct of the nearest newer version that changed the error.
    private func type(_ name: String, in context: SwiftContext) -> String {
        guard let newer = context.newer, !differs(name, in: context) else {
            return context.qualified(SwiftIdentifier.type(context.error(named: name)?.swiftName ?? ""))
        }
        return type(name, in: newer)
    }

    private func downgrade(_ error: CatalogError, _ named: [Property]) {
        let fields = StructFields(context: versions.newest).fields(of: named)
        out.blank()
        out.block("extension \(SwiftIdentifier.type(error.swiftName)) {") {
            out.line("/// The error as callers of older versions know it.")
            out.block("\(RuntimeRequirements.downgraded) {") {
                let value = fields.isEmpty ? "self" : "error"
                if !fields.isEmpty { out.line("var error = self") }
                for field in fields { out.line("error.\(field.name) = \(Self.fieldName(field))") }
                steps(error.name, value)
            }
        }
    }

    private func steps(_ name: String, _ value: String) {
        guard versions.past.contains(where: { differs(name, in: $0) }) else { return out.line("return \(value)") }
        var expression = value
        out.line("switch caller.version {")
        for context in versions.past {
            if differs(name, in: context) { expression = "\(type(name, in: context))(downgrading: \(expression))" }
            if expression != value { out.line("case \(context.runtimeNumber): return \(expression)") }
        }
        out.line("default: return \(value)")
        out.line("}")
    }

    private static func fieldName(_ field: StructField) -> String {
        if case .list = field.property.type.kind {
            return field.isOptional ? "\(field.name)?.map(caller.fieldName)" : "\(field.name).map(caller.fieldName)"
        }
        return field.isOptional ? "\(field.name).map(caller.fieldName)" : "caller.fieldName(\(field.name))"
    }
}

extension Property {
    /// `format: field-name`: the value is the name of a field of the request.
    var namesField: Bool { type.namesField }
}
