/// Reads `changes`, without asking what the entries speak of.
struct ChangesReader {
    let reader: Reader

    /// The entries by the version that they belong to, in spec order.
    func read(_ outline: Outline, order: [String]) -> [String: [ChangeEntry]] {
        var entries: [String: [ChangeEntry]] = [:]
        var names: [String: SourceSpan] = [:]
        for member in outline.changes where isPossible(member, order) {
            let items = member.value.isNull ? [] : reader.items(member.value, "a list of changes") ?? []
            for item in items {
                guard let entry = entry(item), isFirst(entry, &names) else { continue }
                entries[member.name, default: []].append(entry)
            }
        }
        return entries
    }

    private func isPossible(_ member: NodeMember, _ order: [String]) -> Bool {
        guard order.contains(member.name) else {
            let help = Suggestion.help(for: member.name, among: order) ?? "declared are \(order.joined(separator: ", "))"
            reader.error(
                .unknownChangesVersion, "unknown version '\(Reader.clipped(member.name))'", at: member.keySpan, help: help)
            return false
        }
        guard member.name != order.last else {
            reader.error(
                .nothingBeforeVersion, "'\(member.name)' is the oldest version: there is none that it could have changed",
                at: member.keySpan, help: "changes stand under the newer version: what it changed against the one before it")
            return false
        }
        return true
    }

    private func entry(_ node: Node) -> ChangeEntry? {
        guard let fields = reader.fields(node, in: .change), let nameNode = fields["change"], let targetNode = fields["target"],
            let name = reader.text(nameNode, "a name such as TaskOwnerRenamed"),
            let target = reader.text(targetNode, "a target such as Task.priority")
        else { return nil }
        guard NameGrammar.isIdentifier(name), name.first?.isUppercase == true else {
            reader.error(
                .invalidName, "'\(Reader.clipped(name))' cannot be the name of a change", at: nameNode.span,
                help: "letters, digits and '_', a capital first: TaskOwnerRenamed")
            return nil
        }
        let entry = ChangeEntry(
            name: name, target: target, targetSpan: targetNode.span, fields: fields, span: nameNode.span,
            note: reader.localized(fields, "note"))
        return ChangeKeysRule.check(entry, reader) ? entry : nil
    }

    private func isFirst(_ entry: ChangeEntry, _ names: inout [String: SourceSpan]) -> Bool {
        guard let first = names.updateValue(entry.span, forKey: entry.name) else { return true }
        reader.error(
            .repeatedChange, "change '\(entry.name)' stands here twice", at: entry.span, notes: [.init("the first is here", at: first)])
        return false
    }
}
