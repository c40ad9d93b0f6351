import SekkeiSpec

/// The tables of values of one file, each written once however many fields follow it.
final class ConversionTables {
    private var names: [String: String] = [:]
    private var taken: Set<String> = []
    private var functions: [(head: String, rows: [String])] = []

    /// The function that upgrades a value by a table.
    /// - Parameters:
    ///   - field: What the function is called after.
    ///   - older: The older type; `newer` the newer one.
    func upgrade(_ table: ValueTable, field: String, _ older: Side, _ newer: Side) -> String {
        reference("upgraded", field, older, newer, table.upgrade, table.upgradeElse)
    }

    /// The function that downgrades a value by a table.
    func downgrade(_ table: ValueTable, field: String, _ older: Side, _ newer: Side) -> String {
        reference("downgraded", field, newer, older, table.downgrade, table.downgradeElse)
    }

    /// The type of a value in one of the versions.
    struct Side {
        let context: SwiftContext
        let type: TypeReference
    }

    private func reference(
        _ verb: String, _ field: String, _ from: Side, _ to: Side, _ rows: [ValueTable.Row], _ rest: Literal?
    ) -> String {
        let types = "(_ value: \(from.context.swiftType(from.type))) -> \(to.context.swiftType(to.type))"
        let rows = Self.cases(from, to, rows, rest)
        let key = ([verb, types] + rows).joined(separator: "\n")
        if let known = names[key] { return "\(Self.owner).\(known)" }
        let name = SwiftIdentifier.free(verb + field.prefix(1).uppercased() + field.dropFirst(), among: taken)
        taken.insert(name)
        names[key] = name
        functions.append(("static func \(name)\(types) {", rows))
        return "\(Self.owner).\(name)"
    }

    /// The last row stands for all that none names, unless every value has a row.
    private static func cases(_ from: Side, _ to: Side, _ rows: [ValueTable.Row], _ rest: Literal?) -> [String] {
        let isExhaustive = values(from).map { all in all.allSatisfy { value in rows.contains { $0.from == value } } } ?? false
        let named = isExhaustive || rest != nil ? rows[...] : rows.dropLast()
        let cases = named.map { row in
            "case \(from.context.expression(row.from, of: from.type)): \(to.context.expression(row.to, of: to.type))"
        }
        guard !isExhaustive, let last = rest ?? rows.last?.to else { return cases }
        return cases + ["default: \(to.context.expression(last, of: to.type))"]
    }

    /// All values of a type; nil where there is no end of them, or Swift does not know it.
    private static func values(_ side: Side) -> [Literal]? {
        switch side.type.kind {
        case .scalar(.boolean): [.boolean(true), .boolean(false)]
        case .named(let name): side.context.enumeration(name)?.map { .string($0.name) }
        default: nil
        }
    }

    /// Writes the functions that were referred to.
    func emit(file: String, to out: TextWriter) {
        guard !functions.isEmpty else { return }
        out.blank()
        out.line("// MARK: - Values of older versions")
        out.blank()
        out.line("/// Which values of one version stand for which of another, in \(file).")
        out.block("private enum \(Self.owner) {") {
            for (number, function) in functions.enumerated() {
                if number > 0 { out.blank() }
                out.block(function.head) {
                    out.line("switch value {")
                    out.lines(function.rows)
                    out.line("}")
                }
            }
        }
    }

    private static let owner = "_Values"
}
