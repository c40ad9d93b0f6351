/// What to write where `was` says an older type and no tables.
struct FormerTypeAdvice {
    let entry: ChangeEntry
    let draft: PropertyDraft

    /// - Parameter key: the table that is missing: `upgrade` or `downgrade`.
    func text(for key: String) -> String {
        let table = "which value of the one version stands for which of the other; for example: \(key): { low: 1, else: 2 }"
        // One table is written: tables are what is meant.
        guard !entry.fields.has("upgrade"), !entry.fields.has("downgrade"), let former = formerType, isScalar(former),
            case .scalar(let kind) = draft.property.type.kind, draft.property.type.constraints.allowed == nil
        else { return table }
        if former == kind.rawValue, hasBareRules { return ofRules }
        guard case .type(let type)? = draft.property.origins.first?.owner else {
            return "a table for each way, with 'else' for what no row names; or keep the parameter as it was and declare another"
        }
        return "no rows can name all values: let the application convert, by an entry about the type: "
            + "target: \(type), was: { \(draft.property.name): \(former) }, replaces: [\(draft.property.name)], convert: swift"
    }

    private var ofRules: String {
        "the type is the same: write 'tightened: { … }' with the older rules that allowed more; what allows more today needs no entry"
    }

    private var formerNode: Node? { entry.fields["was"] }

    private var formerType: String? { formerNode?.scalar?.text ?? formerNode?.member("type")?.scalar?.text }

    private func isScalar(_ name: String) -> Bool { Scalar(rawValue: name) != nil && formerNode?.member("enum") == nil }

    /// Whether nothing but rules stands beside the older type.
    private var hasBareRules: Bool {
        formerNode?.members?.allSatisfy { member in
            member.name == "type" || Vocabulary.constraintKeys.contains { $0.name == member.name }
        } ?? true
    }
}
