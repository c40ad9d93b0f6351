/// Reads the tables, fills and rules of a step, now that the types of both versions are known.
struct ConversionReader {
    let newer: SpecDrafts
    let older: SpecDrafts
    let changes: ChangeSet
    let reader: Reader
    private let newerProperties: [PropertyPlace: PropertyDraft]
    private let olderProperties: [PropertyPlace: PropertyDraft]

    init(newer: SpecDrafts, older: SpecDrafts, changes: ChangeSet, reader: Reader) {
        self.newer = newer
        self.older = older
        self.changes = changes
        self.reader = reader
        newerProperties = Self.declared(newer)
        olderProperties = Self.declared(older)
    }

    /// Fields, parameters and details at the place that declares them.
    private static func declared(_ drafts: SpecDrafts) -> [PropertyPlace: PropertyDraft] {
        var all: [PropertyPlace: PropertyDraft] = [:]
        func add(_ properties: [PropertyDraft], where isOwn: (PropertyPlace) -> Bool = { _ in true }) {
            for draft in properties { if let place = draft.property.origins.first, isOwn(place) { all[place] = draft } }
        }
        for type in drafts.types.all { add(type.object?.properties ?? []) { $0.owner == .type(type.entry.name) } }
        for operation in drafts.operations { add(operation.parameters + operation.answerHeaders) }
        for error in drafts.errors { add(error.details) }
        return all
    }

    private typealias Pair = (older: PropertyDraft, newer: PropertyDraft)

    private func pair(_ place: PropertyPlace) -> Pair? {
        guard let new = newerProperties[place], let old = olderProperties[changes.olderPlace(of: place)] else { return nil }
        return (old, new)
    }

    func values() -> [PropertyPlace: ValueConversion] {
        var values: [PropertyPlace: ValueConversion] = [:]
        for (place, change) in changes.properties {
            guard let pair = pair(place) else { continue }
            var conversion = ValueConversion()
            if change.former != nil {
                conversion.table = table(change, pair, place)
                conversion.isOfElements = conversion.table != nil && pair.newer.property.type.isList
                conversion.joinsIn = conversion.table.map { joins($0, pair) } ?? []
            }
            if let fields = change.tightened, let entry = change.entries[.rule].map({ changes.entries[$0] }) {
                conversion.tightening = TighteningReader(reader: reader).read(
                    fields, change.treatment, entry, older: pair.older.property.type, newer: pair.newer.property.type)
            }
            if change.formerDefault != nil { checkDefault(change, pair) }
            if !conversion.isIdentity { values[place] = conversion }
        }
        return values
    }

    private func table(_ change: PropertyChange, _ pair: Pair, _ place: PropertyPlace) -> ValueTable? {
        guard let entry = change.entries[.type].map({ changes.entries[$0] }), let up = change.upgrade, let down = change.downgrade else {
            return nil
        }
        let types = (older: pair.older.property.type, newer: pair.newer.property.type)
        guard isSingle(types.older.listElement.kind), types.older.isList == types.newer.isList else {
            reader.error(
                .conflictingChangeKeys,
                "'was' converts single values or the elements of a list: it says \(types.older.kind.noun), and today it is \(types.newer.kind.noun)",
                at: entry.span(of: "was"), help: "let the type say 'was', 'replaces' and 'convert: swift'")
            return nil
        }
        guard pair.older.property.isReadOnly || !pair.newer.property.isReadOnly else {
            reader.error(
                .conflictingChangeKeys, "'\(place.name)' is read-only today, and requests cannot have what it was",
                at: entry.span(of: "was"), help: "leave 'readOnly' out")
            return nil
        }
        let old = TableSide(types: older.types, type: types.older.listElement, name: entry.target, version: changes.older)
        let new = TableSide(types: newer.types, type: types.newer.listElement, name: entry.target, version: changes.newer)
        let tables = TableReader(reader: reader)
        guard let upgrade = tables.read(up, "upgrade", from: old, to: new),
            let downgrade = tables.read(down, "downgrade", from: new, to: old)
        else { return nil }
        if types.older == types.newer, upgrade.isIdentity, downgrade.isIdentity {
            reader.error(.changeTouchesNothing, "'\(entry.name)' changes nothing: the type is the same today", at: entry.span(of: "was"))
        }
        let table = ValueTable(
            upgrade: upgrade.rows, upgradeElse: upgrade.otherwise, downgrade: downgrade.rows, downgradeElse: downgrade.otherwise)
        checkCount(table.upgradeJoins, up, types.newer, entry, changes.newer)
        checkCount(table.downgradeJoins, down, types.older, entry, changes.older)
        return table
    }

    private func joins(_ table: ValueTable, _ pair: Pair) -> [String] {
        let isJoined = (up: table.upgradeJoins, down: table.downgradeJoins)
        return (isJoined.up && pair.newer.property.type.constraints.uniqueItems ? [changes.newer] : [])
            + (isJoined.down && pair.older.property.type.constraints.uniqueItems ? [changes.older] : [])
    }

    /// Elements that become equal count once where they must differ; nothing makes up for them.
    private func checkCount(_ joins: Bool, _ table: TableNode, _ type: TypeReference, _ entry: ChangeEntry, _ version: String) {
        guard joins, type.isList, type.constraints.uniqueItems, let minimum = type.constraints.minItems, minimum > 1 else { return }
        reader.error(
            .conflictingChangeKeys,
            "the table makes different elements equal, and \(entry.target) needs \(minimum) different ones in \(version)", at: table.span,
            help: "give each value one of its own, or let the type say 'was', 'replaces' and 'convert: swift'")
    }

    private func isSingle(_ kind: TypeReference.Kind) -> Bool {
        switch kind {
        case .scalar(let scalar): scalar != .file && scalar != .any
        case .named(let name): older.types.draft(name)?.enumValues != nil
        case .list, .map: false
        }
    }

    private func checkDefault(_ change: PropertyChange, _ pair: Pair) {
        guard let entry = change.entries[.default].map({ changes.entries[$0] }) else { return }
        func value(_ draft: PropertyDraft, _ drafts: SpecDrafts) -> Literal? {
            let literals = LiteralReader(types: drafts.types, code: .invalidDefault)
            return draft.defaultNode.flatMap { literals.read($0, as: draft.property.type, isNullable: draft.property.isNullable) }
        }
        if value(pair.older, older) == value(pair.newer, newer), pair.older.defaultNode == nil || value(pair.older, older) != nil {
            reader.error(
                .changeTouchesNothing, "'\(entry.name)' changes nothing: the default is the same today", at: entry.span(of: "default"))
        }
    }

    func enums() -> [String: EnumConversion] {
        var conversions: [String: EnumConversion] = [:]
        for (name, change) in changes.enums {
            guard let new = newer.types.draft(name)?.enumValues?.map(\.name), let old = older.types.draft(name)?.enumValues?.map(\.name)
            else { continue }
            conversions[name] = change.former == nil ? renamed(change, new, old) : tables(change, name)
        }
        return conversions
    }

    private func tables(_ change: EnumChange, _ name: String) -> EnumConversion? {
        guard let up = change.upgrade, let down = change.downgrade else { return nil }
        let kind = TypeReference(kind: .named(name))
        let old = TableSide(types: older.types, type: kind, name: name, version: changes.older)
        let new = TableSide(types: newer.types, type: kind, name: name, version: changes.newer)
        let tables = TableReader(reader: reader)
        guard let upgrade = tables.read(up, "upgrade", from: old, to: new),
            let downgrade = tables.read(down, "downgrade", from: new, to: old)
        else { return nil }
        if old.domain == new.domain, upgrade.isIdentity, downgrade.isIdentity, let index = change.entries.first {
            let entry = changes.entries[index]
            reader.error(.changeTouchesNothing, "'\(entry.name)' changes nothing: the values are the same today", at: entry.span(of: "was"))
        }
        return EnumConversion(upgrade: upgrade.enumRows(old.domain), downgrade: downgrade.enumRows(new.domain))
    }

    private func renamed(_ change: EnumChange, _ new: [String], _ old: [String]) -> EnumConversion? {
        let newNames = Dictionary(change.olderNames.map { ($1, $0) }) { first, _ in first }
        for (value, target) in change.added.sorted(by: { $0.key < $1.key }) where !old.contains(target) {
            guard let entry = change.entries.map({ changes.entries[$0] }).first(where: { $0.fields.has("added") }) else { continue }
            let node = entry.fields["downgrade"]?.member(value) ?? entry.fields["downgrade"]?.member("else")
            reader.error(
                .invalidTableRow, "'\(Reader.clipped(target))' is not a value of the older version, which has \(Suggestion.list(old))",
                at: node?.span ?? entry.span, help: Suggestion.help(for: target, among: old))
        }
        return EnumConversion(
            upgrade: old.map { .init(from: $0, to: newNames[$0] ?? $0) }, downgrade: new.map { .init(from: $0, to: change.downgraded($0)) })
    }

    /// What added fields are in older requests.
    func fills() -> [PropertyPlace: Literal] {
        var fills: [PropertyPlace: Literal] = [:]
        for (place, change) in changes.properties where change.isAdded {
            guard let draft = newerProperties[place] else { continue }
            guard let node = change.fill else {
                AddedFieldRule.check(draft, place, change, newer, changes, reader)
                continue
            }
            let literals = LiteralReader(types: newer.types, code: .invalidFill, isRequest: true)
            fills[place] = literals.read(node, as: draft.property.type, isNullable: draft.property.isNullable)
        }
        return fills
    }
}
