/// Makes the older version's spec of the newer one's: the same declarations, with what was different put back.
///
/// What depends on them, such as derived types and requiredness, follows when the older spec is read like any other.
struct SpecRewriter {
    let newer: SpecDrafts
    let changes: ChangeSet
    let reader: Reader
    let examples: ExampleConverter
    let operations: [String: OperationDraft]
    /// The removed operations that the older version still has, by service.
    let removed: [String: [RemovedOperation]]

    init(_ newer: SpecDrafts, _ changes: ChangeSet, _ reader: Reader) {
        self.newer = newer
        self.changes = changes
        self.reader = reader
        examples = ExampleConverter(types: newer.types, changes: changes)
        operations = Dictionary(newer.operations.map { ($0.operation.name, $0) }) { first, _ in first }
        removed = Dictionary(grouping: changes.removed.filter { !$0.isWithdrawn }, by: \.service)
    }

    func rewrite() -> Outline {
        var outline = newer.outline
        outline.types = outline.types.map(type)
        outline.services = outline.services.map(service)
        outline.errors = outline.errors.map(error) + overriddenErrors(outline)
        outline.sections["auth"] = outline.sections["auth"].map(auth)
        return outline
    }

    /// The name that something beside a field has in the older version; nil where it is gone.
    func olderName(_ name: String, in properties: [PropertyDraft]) -> String? {
        guard let draft = properties.first(where: { $0.property.name == name }) else { return name }
        return changes.olderName(of: draft.property)
    }

    /// The name of an operation in the older version.
    func olderOperation(_ name: String) -> String { changes.operations[name]?.olderName ?? name }

    func text(_ node: Node, _ change: (String) -> String?) -> Node? {
        guard let scalar = node.scalar else { return node }
        guard let text = change(scalar.text) else { return nil }
        return text == scalar.text ? node : Node(.scalar(ScalarText(text: text, style: scalar.style)), span: node.span)
    }

    /// A list of names, each by its older name.
    func names(_ node: Node, _ change: (String) -> String?) -> Node {
        node.mapItems { item in text(item, change).map { [$0] } ?? [] }
    }

    private func auth(_ section: NodeMember) -> NodeMember {
        section.with(
            section.value.mapMembers { member in
                switch member.name {
                case "user": return member.with(type(member, named: TypeEntry.callerName).value)
                case "roles", "tier": return member.with(text(member.value, attributePath) ?? member.value)
                default: return member
                }
            })
    }

    /// `user.role.name`, field by field.
    private func attributePath(_ text: String) -> String? {
        var kind = TypeReference.Kind.named(TypeEntry.callerName)
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let older = names.enumerated().map { index, name in
            guard index > 0, let draft = newer.types.object(kind)?.property(name) else { return name }
            kind = draft.property.type.kind
            return changes.olderName(of: draft.property) ?? name
        }
        return older.joined(separator: ".")
    }
}
