/// What one operation guards, no other gives away without a word.
struct GuardedTypesRule {
    /// Where a type is guarded.
    private struct Guard {
        let operation: String
        let span: SourceSpan
    }

    private let types: TypeResolver
    private var reader: Reader { types.reader }
    private var guards: [String: Guard] = [:]

    /// - Parameter drafts: the operations of all versions.
    static func check(_ drafts: [OperationDraft], _ types: TypeResolver) {
        let rule = GuardedTypesRule(drafts, types)
        for draft in drafts { rule.check(draft) }
    }

    private init(_ drafts: [OperationDraft], _ types: TypeResolver) {
        self.types = types
        for draft in drafts {
            guard let type = draft.policy?.type, guards[type.text] == nil else { continue }
            guards[type.text] = Guard(operation: draft.operation.name, span: type.span)
        }
    }

    private func check(_ draft: OperationDraft) {
        guard draft.policy?.isBroken != true, !reader.isIncomplete else { return }
        let exposed = exposed(by: draft)
        if let span = draft.policy?.reasonSpan {
            guard exposed.isEmpty else { return }
            reader.sink.warning(
                .needlessReason, "nothing that '\(draft.operation.name)' answers is guarded by another operation", at: span,
                help: "leave the reason out")
        } else if let policy = draft.policy, policy.name == nil {
            reader.error(
                .missingReason, "'policy: none' needs a reason", at: policy.span,
                help: "write policy: { name: none, reason: … }, or leave it out where nothing is guarded elsewhere")
        } else if let type = exposed.first, let other = guards[type] {
            report(type, other, draft)
        }
    }

    private func report(_ type: String, _ other: Guard, _ draft: OperationDraft) {
        let name = draft.operation.name
        let policy = draft.policy?.name?.text ?? "none"
        let reason = "policy: { name: \(policy), reason: … }"
        let isList = rows(of: draft) == .named(type)
        let key = isList ? "each" : draft.operation.path.hasParameters ? "resource" : nil
        reader.error(
            .unguardedType, "'\(name)' answers \(type), which '\(other.operation)' guards by a policy",
            at: draft.policy?.name?.span ?? draft.nameSpan, notes: [.init("it is guarded here", at: other.span)],
            help: key.map { "guard it by \($0): \(type), or say why it needs no guard: \(reason)" }
                ?? "say why it needs no guard: \(reason)")
    }

    private func rows(of draft: OperationDraft) -> TypeReference.Kind? {
        let returns = draft.operation.returns
        if case .list(let element)? = returns.body?.kind { return element.kind }
        return returns.stream?.element?.kind
    }

    /// The guarded types in the answer that the operation's own policy does not cover, in the order in which they are met.
    ///
    /// A new record (201) is what the caller has just written.
    private func exposed(by draft: OperationDraft) -> [String] {
        let returns = draft.operation.returns
        guard !guards.isEmpty, returns.status != 201 else { return [] }
        let covered = draft.policy?.type.map { Set(reach(from: [.named($0.text)])) } ?? []
        return reach(from: [returns.body?.kind, returns.stream?.element?.kind].compactMap(\.self)).filter {
            guards[$0] != nil && !covered.contains($0)
        }
    }

    private func reach(from kinds: [TypeReference.Kind]) -> [String] {
        var pending = Array(kinds.reversed())
        var seen: Set<String> = []
        var found: [String] = []
        while let kind = pending.popLast() {
            switch kind {
            case .scalar: break
            case .list(let element), .map(let element, _): pending.append(element.kind)
            case .named(let name):
                guard seen.insert(name).inserted else { continue }
                found.append(name)
                pending += (types.draft(name)?.parts ?? []).reversed()
            }
        }
        return found
    }
}
