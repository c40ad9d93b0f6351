/// Works out what the entries of one version say of the newer version's declarations.
struct ChangeResolver {
    let drafts: SpecDrafts
    let reader: Reader
    let finder: TargetFinder
    var changes: ChangeSet

    init(_ drafts: SpecDrafts, entries: [ChangeEntry], older: String, newer: String, reader: Reader) {
        self.drafts = drafts
        self.reader = reader
        finder = TargetFinder(drafts)
        changes = ChangeSet(older: older, newer: newer, entries: entries)
    }

    mutating func resolve() -> ChangeSet {
        for (index, entry) in changes.entries.enumerated() {
            guard let target = finder.find(entry, reader), hasFittingKeys(entry, target) else { continue }
            resolve(entry, index, target)
        }
        return changes
    }

    private func hasFittingKeys(_ entry: ChangeEntry, _ target: ChangeTarget) -> Bool {
        let common: Set<String> = ["change", "target", "note"]
        let misfits = entry.fields.members.filter { !target.keys.contains($0.name) && !common.contains($0.name) }
        for member in misfits {
            let keys = Vocabulary.keys(in: .change).map(\.name).filter(target.keys.contains)
            reader.error(
                .conflictingChangeKeys, "'\(member.name)' does not apply to \(target.noun)", at: member.keySpan,
                help: "of \(target.noun) these keys can speak: \(keys.joined(separator: ", "))")
        }
        return misfits.isEmpty
    }

    private mutating func resolve(_ entry: ChangeEntry, _ index: Int, _ target: ChangeTarget) {
        switch target {
        case .type(let type) where type.enumValues != nil: resolve(entry, index, values: type)
        case .type(let type): resolve(entry, index, object: type)
        case .field(_, let draft), .parameter(_, let draft), .detail(_, let draft): resolve(entry, index, property: draft)
        case .service(let service): rename(entry, index, operationsOf: service)
        case .operation(let operation): resolve(entry, index, operation: operation)
        case .absentOperation(let service, let name): remove(entry, index, name, from: service)
        case .error(let error): resolve(entry, index, error: error)
        }
    }

    /// Reports that an earlier entry speaks of the same; whether there is none.
    func isAlone(_ index: Int, besides other: Int?, _ what: String) -> Bool {
        guard let other else { return true }
        let first = changes.entries[other]
        reader.error(
            .conflictingChanges, "'\(changes.entries[index].name)' and '\(first.name)' both speak of \(what)",
            at: changes.entries[index].span, notes: [.init("'\(first.name)' is here", at: first.span)],
            help: "the entries of a version apply at once: make one of them")
        return false
    }

    /// The pairs under `rename`, older name first; names that are none are reported.
    func pairs(_ entry: ChangeEntry) -> [(older: NodeMember, newer: String)] {
        guard let node = entry.fields["rename"] else { return [] }
        let members =
            reader.mapping(node, "a mapping of older and newer names", help: "for example: rename: { owner_id: assignee_id }") ?? []
        if node.members?.isEmpty == true { touchesNothing(entry, "rename", "no name stands under 'rename'") }
        var seen: [String: SourceSpan] = [:]
        return members.compactMap { member in
            guard let newer = reader.text(member.value, "the newer name") else { return nil }
            if let first = seen.updateValue(member.value.span, forKey: newer) {
                reader.error(
                    .repeatedName, "'\(Reader.clipped(newer))' stands here twice", at: member.value.span,
                    notes: [.init("the first is here", at: first)], help: "it had one older name alone")
                return nil
            }
            if newer == member.name {
                touchesNothing(entry, "rename", "'\(Reader.clipped(newer))' is called so in both versions")
                return nil
            }
            return (member, newer)
        }
    }

    func touchesNothing(_ entry: ChangeEntry, _ key: String, _ message: String) {
        reader.error(.changeTouchesNothing, "'\(entry.name)' changes nothing: \(message)", at: entry.span(of: key))
    }

    /// Whether an older name is free in the older version.
    func isFree(_ name: NodeMember, among names: [String], renamed: Set<String>, _ noun: String) -> Bool {
        guard names.contains(name.name), !renamed.contains(name.name) else { return true }
        reader.error(
            .renameCollides, "\(noun) '\(Reader.clipped(name.name))' is there already, so the older version would have two of it",
            at: name.keySpan)
        return false
    }

    func unknownName(_ name: String, at span: SourceSpan, _ noun: String, among names: [String]) {
        reader.error(
            .unknownRenamed, "there is no \(noun) '\(Reader.clipped(name))' in the newer version", at: span,
            help: Suggestion.help(for: name, among: names) ?? "the older name stands first: { older: newer }")
    }

    /// The rows of `upgrade` or `downgrade`.
    func table(_ entry: ChangeEntry, _ key: String) -> TableNode? {
        guard let node = entry.fields[key], let span = entry.fields.keySpan(key),
            let members = reader.mapping(node, "a mapping of values", help: "for example: { low: 1, high: 2 }")
        else { return nil }
        var table = TableNode(rows: [], span: span)
        for member in members {
            if member.name == "else" {
                table.otherwise = member.value
                table.otherwiseSpan = member.keySpan
            } else {
                table.rows.append(TableNode.Row(from: member.name, fromSpan: member.keySpan, to: member.value))
            }
        }
        return table
    }
}
