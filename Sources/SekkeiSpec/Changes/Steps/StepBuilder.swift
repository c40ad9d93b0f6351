/// Works out how each thing of the older version becomes one of the newer version, and back.
struct StepBuilder {
    let newer: SpecDrafts
    let newerAPI: API
    let older: SpecDrafts
    let olderAPI: API
    let changes: ChangeSet
    let reader: Reader
    /// By the place in the newer version.
    let values: [PropertyPlace: ValueConversion]
    let enums: [String: EnumConversion]
    let fills: [PropertyPlace: Literal]
    let losses: LossFinder
    /// The fields that the older version had and nothing stands for.
    private let dropped: [FieldReplacement]

    init(newer: SpecDrafts, newerAPI: API, older: SpecDrafts, olderAPI: API, _ changes: ChangeSet, _ reader: Reader) {
        self.newer = newer
        self.newerAPI = newerAPI
        self.older = older
        self.olderAPI = olderAPI
        self.changes = changes
        self.reader = reader
        let conversions = ConversionReader(newer: newer, older: older, changes: changes, reader: reader)
        values = conversions.values()
        enums = conversions.enums()
        fills = conversions.fills()
        ReplacementUsageRule(newer: newer, changes: changes, reader: reader).check()
        dropped = changes.replacements.filter(\.newer.isEmpty)
        losses = LossFinder(changes: changes, api: newerAPI, values: values, enums: enums)
    }

    func step() -> VersionStep {
        let differing = DifferingTypes(builder: self).names()
        return VersionStep(
            older: changes.older, newer: changes.newer, changes: changes.entries.indices.map(change),
            types: olderAPI.types.filter { differing.contains($0.name) }.compactMap(conversion),
            operations: operations(differing), errors: errors(differing))
    }

    private func change(_ index: Int) -> Change {
        let entry = changes.entries[index]
        return Change(
            name: entry.name, target: entry.target, note: entry.note, losses: losses.losses(of: index),
            isConvertedBySwift: entry.isConvertedBySwift, file: entry.span.file, span: entry.span)
    }

    private func conversion(_ older: TypeDeclaration) -> TypeConversion? {
        guard let newer = newerAPI.type(named: older.name) else { return nil }
        switch (older.shape, newer.shape) {
        case (.object(let old), .object(let new)):
            return TypeConversion(type: older.name, shape: .object(fields(new.properties, old.properties, isPartial: new.isPartial)))
        case (.enumeration, .enumeration(let values, _)):
            return TypeConversion(type: older.name, shape: .enumeration(enums[older.name] ?? .identity(values.map(\.name))))
        default: return TypeConversion(type: older.name, shape: .union)
        }
    }

    /// The fields of two forms of one thing, in the order of the newer one.
    func fields(_ newer: [Property], _ older: [Property], isPartial: Bool = false) -> [FieldConversion] {
        let olderNames = Set(older.map(\.name))
        var told: Set<Int> = []
        var conversions: [FieldConversion] = newer.compactMap { property in
            guard let place = property.origins.first else { return nil }
            if let index = changes.replaced[place] {
                return told.insert(index).inserted ? replacement(index, newer, olderNames) : nil
            }
            guard let name = changes.olderName(of: property), olderNames.contains(name) else {
                return .added(newer: property.name, fill: isPartial ? nil : fills[place])
            }
            return .value(older: name, newer: property.name, value(property))
        }
        for replacement in dropped {
            let places = Set(replacement.older.map { PropertyPlace(owner: .type(replacement.type), name: $0) })
            let names = older.filter { $0.origins.first.map(places.contains) == true }.map(\.name)
            if !names.isEmpty { conversions.append(.swift(older: names, newer: [], change: replacement.change)) }
        }
        return conversions
    }

    private func replacement(_ index: Int, _ newer: [Property], _ olderNames: Set<String>) -> FieldConversion {
        let replacement = changes.replacements[index]
        let names = newer.filter { $0.origins.first.map { changes.replaced[$0] == index } == true }.map(\.name)
        return .swift(older: replacement.older.filter(olderNames.contains), newer: names, change: replacement.change)
    }

    /// Its table is that of the nearest change of its type, its rules those of the nearest change of them.
    private func value(_ property: Property) -> ValueConversion {
        let conversions = property.origins.compactMap { values[$0] }
        let table = conversions.first { $0.table != nil }
        return ValueConversion(
            table: table?.table, isOfElements: table?.isOfElements ?? false, tightening: conversions.lazy.compactMap(\.tightening).first)
    }
}

extension EnumConversion {
    /// Every value stands for itself.
    static func identity(_ values: [String]) -> EnumConversion {
        let rows = values.map { Row(from: $0, to: $0) }
        return EnumConversion(upgrade: rows, downgrade: rows)
    }
}
