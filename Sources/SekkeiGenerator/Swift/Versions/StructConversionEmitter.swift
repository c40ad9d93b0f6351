import SekkeiSpec

/// Writes how a struct goes from a version to the next newer one, and back.
struct StructConversionEmitter {
    let context: SwiftContext
    let patterns: PatternTable
    let tables: ConversionTables
    let out: TextWriter
    let older: ConversionSide
    let newer: ConversionSide
    let conversions: [FieldConversion]

    /// What an initializer is given beside the value.
    struct Needs {
        var isChecked = false
        var asksApplication = false
        /// The type of what a merge patch changes, where the application asks for it.
        var current: String?
    }

    private var converter: FieldConverter {
        FieldConverter(values: ValueConverter(context: context, registry: registry), patterns: patterns, tables: tables)
    }
    private var registry: String { older.free(newer.free("api")) }

    // MARK: - Upgrade

    /// - Parameters:
    ///   - comment: Which changes it follows.
    ///   - names: What callers call an older field, in that version and in each older one.
    func upgrade(_ needs: Needs, comment: String, names: @escaping (String) -> [String]) {
        let source = newer.free("older")
        let upgrade = newer.free("upgrade")
        var converter = converter
        converter.upgrade = upgrade
        converter.names = names
        let parameters =
            ["upgrading \(source): \(older.name)"] + (needs.isChecked ? ["_ \(upgrade): \(UpgradeCalls.parameter)"] : [])
            + (needs.asksApplication ? ["by \(registry): \(GeneratedName.registry)"] : [])
            + (needs.current.map { ["current: \($0)"] } ?? [])
        out.blank()
        out.block("extension \(newer.name) {") {
            out.documentation(comment)
            out.wrapped("init\(needs.isChecked ? "?" : "")(", parameters, ")\(needs.asksApplication ? " throws" : "") {", depth: 1)
            out.indented {
                var fields = UpgradedFields(converter: converter, older: older, newer: newer, source: source, out: out)
                for conversion in conversions { fields.add(conversion, current: needs.current != nil) }
                fields.construct()
            }
            out.line("}")
        }
    }

    // MARK: - Downgrade

    func downgrade(asksApplication: Bool, comment: String) {
        let source = older.free("newer")
        let parameters = ["downgrading \(source): \(newer.name)"] + (asksApplication ? ["by \(registry): \(GeneratedName.registry)"] : [])
        out.blank()
        out.block("extension \(older.name) {") {
            out.documentation(comment)
            out.wrapped("init(", parameters, ") {", depth: 1)
            out.indented { downgraded(source) }
            out.line("}")
        }
    }

    private func downgraded(_ source: String) {
        var arguments: [String: String] = [:]
        for conversion in conversions {
            switch conversion {
            case .value(let old, let new, let value):
                guard let old = older.field(old), let new = newer.field(new) else { continue }
                let text = converter.downgraded("\(source).\(new.name)", old, new, value, isPartial: newer.isPartial)
                arguments[old.property.name] = text
            case .added: continue
            case .swift(let old, let new, let change): split(old, new, change, source, &arguments)
            }
        }
        let fields = older.fields.compactMap { field in arguments[field.property.name].map { "\(field.label): \($0)" } }
        out.wrapped("self.init(", fields + additional(source), ")", depth: 2)
    }

    private func split(_ old: [String], _ new: [String], _ change: String, _ source: String, _ arguments: inout [String: String]) {
        let fields = old.compactMap(older.field)
        guard !fields.isEmpty else { return }
        let values = new.compactMap(newer.field).map { "\($0.label): \(source).\($0.name)" }
        let property = PastNames.property(ofChange: change)
        let call = "\(registry).\(property).downgrade(\(values.joined(separator: ", ")))"
        guard fields.count > 1 else { return arguments[fields[0].property.name] = call }
        let local = older.free(property)
        out.line("let \(local) = \(call)")
        for field in fields { arguments[field.property.name] = "\(local).\(field.name)" }
    }

    private func additional(_ source: String) -> [String] {
        guard let old = older.additional, let new = newer.additional else { return [] }
        let type = TypeReference(kind: .map(new.value))
        return ["\(old.name): \(ValueConverter(context: context, registry: registry).downgraded("\(source).\(new.name)", type))"]
    }
}
