/// Computes what does not come back the same from the older version.
struct LossFinder {
    let changes: ChangeSet
    let api: API
    let values: [PropertyPlace: ValueConversion]
    let enums: [String: EnumConversion]

    /// Of one entry, one text for each kind of loss.
    func losses(of index: Int) -> [LocalizedText] {
        let losses = ofProperties(index) + ofEnums(index) + ofAdded(index) + ofReplacements(index)
        return losses.map { $0.text(languages: api.languages, older: changes.older) }
    }

    private func ofProperties(_ index: Int) -> [Loss] {
        changes.properties.filter { $0.value.entries.values.contains(index) }.sorted { $0.key.name < $1.key.name }.flatMap {
            place, change in
            let target = changes.entries[index].target
            let conversion = values[place]
            let table = change.entries[.type] == index ? conversion?.table.map { Self.ofTable($0, target) } : nil
            let clamped = change.entries[.rule] == index ? conversion?.tightening.flatMap { Self.ofClamping($0, target) } : nil
            return (table ?? []) + [clamped].compactMap(\.self)
        }
    }

    private static func ofTable(_ table: ValueTable, _ target: String) -> [Loss] {
        var losses: [Loss] = []
        let pairs = table.downgrade.compactMap { row -> (value: String, back: String)? in
            let back = table.upgrade.first { $0.from == row.to }?.to ?? table.upgradeElse
            return back == nil || back == row.from ? nil : (row.from.plainText, back?.plainText ?? "")
        }
        if !pairs.isEmpty { losses.append(.values(target: target, pairs: pairs)) }
        if let other = table.downgradeElse { losses.append(.unnamedDown(target: target, to: other.plainText)) }
        if let other = table.upgradeElse { losses.append(.unnamedUp(target: target, to: other.plainText)) }
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
        changes.enums.filter { $0.value.entries.contains(index) && concerns(index, $0.value) }.compactMap { name, _ in
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
        let places = Set(changes.properties.filter { $0.value.isAdded && $0.value.entries[.name] == index }.keys)
        let answered = places.filter { place in isUsed(place) { $0.isResponse } }
        let sent = answered.filter { place in isUsed(place) { $0.isRequest && $0.partial != true } }
        return sent.isEmpty ? [] : [.hidden(fields: sent.map(\.name).sorted())]
    }

    private func isUsed(_ place: PropertyPlace, where condition: (TypeDeclaration) -> Bool) -> Bool {
        api.types.contains { type in
            guard case .object(let object) = type.shape, condition(type) else { return false }
            return object.properties.contains { $0.origins.first == place }
        }
    }

    private func ofReplacements(_ index: Int) -> [Loss] {
        changes.replacements.filter { $0.entry == index }.map { .converted(older: $0.older, newer: $0.newer) }
    }
}

extension TypeDeclaration {
    /// Whether it is a partial object; nil for what is no object.
    fileprivate var partial: Bool? { if case .object(let object) = shape { object.isPartial } else { nil } }
}
