/// Computes what does not come back the same from the older version.
struct LossFinder {
    let changes: ChangeSet
    let api: API
    let values: [PropertyPlace: ValueConversion]
    let enums: [String: EnumConversion]
    /// What each entry speaks of, by its index.
    private let properties: [Int: [PropertyPlace]]
    private let enumNames: [Int: [String]]
    private let replacements: [Int: [FieldReplacement]]
    /// The fields of answers, and those of whole requests.
    private let answered: Set<PropertyPlace>
    private let sent: Set<PropertyPlace>

    init(changes: ChangeSet, api: API, values: [PropertyPlace: ValueConversion], enums: [String: EnumConversion]) {
        self.changes = changes
        self.api = api
        self.values = values
        self.enums = enums
        let pairs = changes.properties.flatMap { place, change in Set(change.entries.values).map { ($0, place) } }
        properties = Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1).sorted { $0.name < $1.name } }
        let named = changes.enums.flatMap { name, change in change.entries.map { ($0, name) } }
        enumNames = Dictionary(grouping: named, by: \.0).mapValues { $0.map(\.1) }
        replacements = Dictionary(grouping: changes.replacements, by: \.entry)
        answered = Self.places(api) { $0.isResponse }
        sent = Self.places(api) { $0.isRequest && $0.partial != true }
    }

    private static func places(_ api: API, where condition: (TypeDeclaration) -> Bool) -> Set<PropertyPlace> {
        api.types.filter(condition).reduce(into: []) { places, type in
            guard case .object(let object) = type.shape else { return }
            places.formUnion(object.properties.compactMap(\.origins.first))
        }
    }

    /// Of one entry, one text for each kind of loss.
    func losses(of index: Int) -> [LocalizedText] {
        let losses = ofProperties(index) + ofEnums(index) + ofAdded(index) + ofReplacements(index)
        return losses.map { $0.text(languages: api.languages, older: changes.older) }
    }

    private func ofProperties(_ index: Int) -> [Loss] {
        (properties[index] ?? []).flatMap { place in
            let entries = changes.properties[place]?.entries ?? [:]
            let target = changes.entries[index].target
            let table = entries[.type] == index ? values[place].map { Self.ofTable($0, target) } : nil
            let clamped = entries[.rule] == index ? values[place]?.tightening.flatMap { Self.ofClamping($0, target) } : nil
            return (table ?? []) + [clamped].compactMap(\.self)
        }
    }

    private static func ofTable(_ conversion: ValueConversion, _ target: String) -> [Loss] {
        guard let table = conversion.table else { return [] }
        var losses: [Loss] = []
        let pairs = table.downgrade.compactMap { row -> (value: String, back: String)? in
            let back = table.upgrade.first { $0.from == row.to }?.to ?? table.upgradeElse
            return back == nil || back == row.from ? nil : (row.from.plainText, back?.plainText ?? "")
        }
        if !pairs.isEmpty { losses.append(.values(target: target, pairs: pairs)) }
        if let other = table.downgradeElse { losses.append(.unnamedDown(target: target, to: other.plainText)) }
        if let other = table.upgradeElse { losses.append(.unnamedUp(target: target, to: other.plainText)) }
        if !conversion.joinsIn.isEmpty { losses.append(.joined(target: target, versions: conversion.joinsIn)) }
        return losses
    }

    private static func ofClamping(_ tightening: Tightening, _ target: String) -> Loss? {
        guard tightening.treatment == .clamp else { return nil }
        let constraints = tightening.constraints
        let lengths = [("maxLength", constraints.maxLength), ("maxItems", constraints.maxItems)].compactMap { key, value in
            value.map { "\(key) \($0)" }
        }
        let bounds = [("minimum", constraints.minimum), ("maximum", constraints.maximum)].compactMap { key, value in
            value.map { "\(key) \($0.plainText)" }
        }
        return .clamped(target: target, rules: lengths + bounds)
    }

    private func ofEnums(_ index: Int) -> [Loss] {
        (enumNames[index] ?? []).filter { changes.enums[$0].map { concerns(index, $0) } ?? false }.compactMap { name in
            guard let conversion = enums[name] else { return nil }
            let back = Dictionary(conversion.upgrade.map { ($0.from, $0.to) }) { first, _ in first }
            let pairs = conversion.downgrade.compactMap { row -> (value: String, back: String)? in
                guard let value = back[row.to], value != row.from else { return nil }
                return (row.from, value)
            }
            return pairs.isEmpty ? nil : .values(target: name, pairs: pairs)
        }
    }

    /// Renaming values loses nothing; of several entries those are told of that add values or replace them.
    private func concerns(_ index: Int, _ change: EnumChange) -> Bool {
        let fields = changes.entries[index].fields
        return fields.has("was") || fields.has("added")
    }

    private func ofAdded(_ index: Int) -> [Loss] {
        let added = (properties[index] ?? []).filter { changes.properties[$0]?.isAdded == true }
        let hidden = added.filter { answered.contains($0) && sent.contains($0) }.map(\.name)
        return hidden.isEmpty ? [] : [.hidden(fields: hidden)]
    }

    private func ofReplacements(_ index: Int) -> [Loss] {
        (replacements[index] ?? []).map { .converted(older: $0.older, newer: $0.newer) }
    }
}

extension TypeDeclaration {
    /// Whether it is a partial object; nil for what is no object.
    fileprivate var partial: Bool? { if case .object(let object) = shape { object.isPartial } else { nil } }
}
