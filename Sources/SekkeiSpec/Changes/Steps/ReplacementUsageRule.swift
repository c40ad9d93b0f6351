/// What the application converts is whole, is used, and can be converted where it is used.
struct ReplacementUsageRule {
    let newer: SpecDrafts
    let changes: ChangeSet
    let reader: Reader

    func check() {
        guard !changes.replacements.isEmpty else { return }
        let holders = holders()
        for (index, replacement) in changes.replacements.enumerated() { check(replacement, index, holders[index] ?? []) }
    }

    /// The types that declare a replacement or took over some of its fields, by its index.
    private func holders() -> [Int: [TypeDraft]] {
        var holders: [Int: [TypeDraft]] = [:]
        let declared = Dictionary(grouping: changes.replacements.indices) { changes.replacements[$0].type }
        for draft in newer.types.all {
            let taken = draft.object?.properties.compactMap { $0.property.origins.first.flatMap { changes.replaced[$0] } } ?? []
            for index in Set(taken).union(declared[draft.entry.name] ?? []) { holders[index, default: []].append(draft) }
        }
        return holders
    }

    private func check(_ replacement: FieldReplacement, _ index: Int, _ holders: [TypeDraft]) {
        let entry = changes.entries[replacement.entry]
        let isUsed = holders.contains { newer.usage.requests.contains($0.entry.name) || newer.usage.responses.contains($0.entry.name) }
        if !isUsed {
            reader.error(
                .unusedConversion, "no request and no answer has a '\(replacement.type)', so nothing ever converts it",
                at: entry.span(of: "convert"))
        }
        checkDirections(replacement, entry)
        for holder in holders {
            checkWhole(holder, replacement, index, entry)
            if holder.object?.isPartial == true, !replacement.newer.isEmpty { checkRow(holder, entry) }
        }
    }

    private func isPart(_ draft: PropertyDraft, _ index: Int) -> Bool {
        draft.property.origins.first.map { changes.replaced[$0] == index } ?? false
    }

    private func checkWhole(_ holder: TypeDraft, _ replacement: FieldReplacement, _ index: Int, _ entry: ChangeEntry) {
        let present = holder.object?.properties.filter { isPart($0, index) }.map(\.property.name) ?? []
        let missing = replacement.newer.filter { !present.contains($0) }
        guard !present.isEmpty, !missing.isEmpty else { return }
        reader.error(
            .partialReplacement,
            "'\(holder.entry.name)' has \(Suggestion.list(present)) without \(Suggestion.list(missing)), and they convert together",
            at: entry.span(of: "replaces"), notes: [.init("'\(holder.entry.name)' is here", at: holder.entry.nameSpan)])
    }

    /// Requests have no read-only fields, so that of both forms they have all or nothing.
    private func checkDirections(_ replacement: FieldReplacement, _ entry: ChangeEntry) {
        guard !replacement.former.isEmpty, !replacement.newer.isEmpty else { return }
        let object = newer.types.draft(replacement.type)?.object
        let today = replacement.newer.map { ($0, object?.property($0)?.property.isReadOnly == true) }
        let before = replacement.former.map { ($0.bareName, $0.value.member("readOnly")?.scalar?.text == "true") }
        let fields = today + before
        guard let first = fields.first, let other = fields.first(where: { $0.1 != first.1 }) else { return }
        let (hidden, sent) = first.1 ? (first.0, other.0) : (other.0, first.0)
        reader.error(
            .partialReplacement, "requests have '\(sent)' without '\(hidden)', which is read-only, and they convert together",
            at: entry.span(of: "was"), help: "write 'readOnly: true' at all of them, or at none")
    }

    /// Part of a row converts with the row as it is, which the application must be able to load.
    private func checkRow(_ holder: TypeDraft, _ entry: ChangeEntry) {
        for draft in newer.operations where draft.operation.body?.type?.kind == .named(holder.entry.name) {
            let problem =
                holder.derivedFrom == nil
                ? "'\(holder.entry.name)' is derived from no type that the row could have"
                : draft.pathParameters.isEmpty ? "the path of '\(draft.operation.name)' names no row" : nil
            guard let problem else { continue }
            reader.error(
                .conversionWithoutRow, "a part of '\(holder.entry.name)' cannot be converted without the row that it changes: \(problem)",
                at: entry.span(of: "convert"), notes: [.init("'\(draft.operation.name)' is here", at: draft.nameSpan)])
        }
    }
}
