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
            if holder.object?.isPartial == true, !replacement.newer.isEmpty {
                checkRow(holder, entry)
                checkPlace(holder, entry)
            }
        }
        if !replacement.former.isEmpty { checkErrors(Set(holders.map(\.entry.name)), entry) }
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

    /// Which row a part changes is known of a whole body alone, and not of what stands inside of one.
    private func checkPlace(_ holder: TypeDraft, _ entry: ChangeEntry) {
        let name = holder.entry.name
        let outer = newer.types.all.first { type in
            newer.usage.requests.contains(type.entry.name) && type.parts.contains { $0.typeNames.contains(name) }
        }
        let operation = newer.operations.first { draft in
            guard let kind = draft.operation.body?.type?.kind, kind != .named(name) else { return false }
            return kind.typeNames.contains(name)
        }
        let place =
            outer.map { ("it stands inside of '\($0.entry.name)'", $0.entry.nameSpan, $0.entry.name) }
            ?? operation.map { ("'\($0.operation.name)' takes several", $0.nameSpan, $0.operation.name) }
        guard let (problem, span, what) = place else { return }
        reader.error(
            .conversionWithoutRow, "a part of '\(name)' cannot be converted without the row that it changes: \(problem)",
            at: entry.span(of: "convert"), notes: [.init("'\(what)' is here", at: span)],
            help: "let '\(name)' be the whole body of the request, or give what holds it a type that is not partial")
    }

    /// Errors go to older callers where nothing of the application is at hand.
    private func checkErrors(_ converted: Set<String>, _ entry: ChangeEntry) {
        for error in newer.errors {
            guard let detail = error.details.first(where: { reaches($0.property.type.kind, converted) }) else { continue }
            reader.error(
                .conversionInError,
                "'\(detail.property.name)' of \(error.error.name) has a type that the application converts, and errors do not ask it",
                at: entry.span(of: "convert"), notes: [.init("the detail is here", at: detail.nameSpan)],
                help: "give the detail a type of its own")
        }
    }

    private func reaches(_ kind: TypeReference.Kind, _ names: Set<String>) -> Bool {
        var seen: Set<String> = []
        var pending = Array(kind.typeNames)
        while let name = pending.popLast() {
            guard seen.insert(name).inserted else { continue }
            if names.contains(name) { return true }
            pending += newer.types.draft(name)?.parts.flatMap(\.typeNames) ?? []
        }
        return false
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
