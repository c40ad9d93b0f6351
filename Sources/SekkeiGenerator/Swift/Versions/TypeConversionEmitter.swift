import SekkeiSpec

/// Writes how the values of a type go from a version to the next newer one, and back, as far as anybody asks for it.
struct TypeConversionEmitter {
    let versions: SwiftVersions
    let context: SwiftContext
    let patterns: PatternTable
    let tables: ConversionTables
    let out: TextWriter

    func emit(_ older: TypeDeclaration) {
        guard let shape = context.changes?.type(older.name), let newerContext = context.newer,
            let newer = newerContext.type(named: older.name)
        else { return }
        let reach = versions.reach(context)
        let directions = (up: reach.requests.contains(older.name), down: reach.answers.contains(older.name))
        switch shape {
        case .object(let fields): object(older, newer, newerContext, fields, directions)
        case .enumeration(let rows): enumeration(older.name, rows, directions)
        case .union: union(older, directions)
        }
    }

    private func comment(_ name: String) -> String { ChangeComment(context: context).text(ofType: name) }

    // MARK: - Objects

    private func object(
        _ older: TypeDeclaration, _ newer: TypeDeclaration, _ newerContext: SwiftContext, _ fields: [FieldConversion],
        _ directions: (up: Bool, down: Bool)
    ) {
        guard let olderSide = ConversionSide(older, in: context), let newerSide = ConversionSide(newer, in: newerContext) else { return }
        let emitter = StructConversionEmitter(
            context: context, patterns: patterns, tables: tables, out: out, older: olderSide, newer: newerSide, conversions: fields)
        if directions.up {
            let needs = StructConversionEmitter.Needs(
                isChecked: isChecked(older.name), asksApplication: asksOnUpgrade(older.name),
                current: context.needs?.patches[older.name].map { _ in context.patchedType(older.name) })
            let names = versions.contexts.dropFirst(context.number + 1).map { $0.changes?.type(older.name) }
            emitter.upgrade(needs, comment: comment(older.name)) { FieldNames.through(names, from: $0) }
        }
        if directions.down {
            emitter.downgrade(asksApplication: asksOnDowngrade(older.name), comment: comment(older.name))
        }
    }

    private func isChecked(_ name: String) -> Bool { context.needs?.checked.contains(name) ?? false }
    private func asksOnUpgrade(_ name: String) -> Bool { context.needs?.swiftUpgrades.contains(name) ?? false }
    private func asksOnDowngrade(_ name: String) -> Bool { context.needs?.swiftDowngrades.contains(name) ?? false }

    // MARK: - Enums

    private func enumeration(_ name: String, _ rows: EnumConversion, _ directions: (up: Bool, down: Bool)) {
        guard let newer = context.newer else { return }
        let emitter = EnumConversionEmitter(out: out, comment: comment(name))
        let sides = [context, newer].map { context in
            let values = (context.enumeration(name) ?? []).map { (name: $0.name, swiftName: $0.swiftName) }
            return EnumConversionEmitter.Side(type: context.swiftName(ofType: name), values: values)
        }
        if directions.up { emitter.emit("upgrading older", from: sides[0], to: sides[1], rows.upgrade) }
        if directions.down { emitter.emit("downgrading newer", from: sides[1], to: sides[0], rows.downgrade) }
    }

    // MARK: - Unions

    private func union(_ older: TypeDeclaration, _ directions: (up: Bool, down: Bool)) {
        guard case .union(let union) = older.shape, let newer = context.newer else { return }
        let emitter = UnionConversionEmitter(context: context, out: out, comment: comment(older.name))
        let names = (older: context.swiftName(ofType: older.name), newer: newer.swiftName(ofType: older.name))
        if directions.up {
            emitter.upgrade(names, union, isChecked: isChecked(older.name), asksApplication: asksOnUpgrade(older.name))
        }
        if directions.down { emitter.downgrade(names, union, asksApplication: asksOnDowngrade(older.name)) }
    }
}
