/// All rate limits of a spec, brought together with the operations that use them.
struct RateLimits {
    private let reader: Reader
    private let named: [LimitDraft]
    private let byName: [String: LimitDraft]

    /// The name of a limit that `defaults` writes in place; no operation can be called so.
    private static let ofAll = "all-operations"

    init(_ outline: Outline, _ reader: Reader) {
        self.reader = reader
        named = LimitReader(reader: reader).named(outline)
        byName = Dictionary(named.map { ($0.limit.name, $0) }) { first, _ in first }
    }

    /// Names the limits of every operation, and checks what they are counted by.
    /// - Returns: The named ones and then those in place.
    func resolve(
        _ services: inout [ServiceDraft], _ auth: AuthDraft?, _ types: TypeResolver, _ defaults: OperationDefaults
    ) -> [RateLimit] {
        let rule = LimitIdentityRule(auth: auth, reader: reader)
        for draft in named { rule.check(draft) }
        var inPlace = shared(defaults, rule)
        for service in services.indices {
            for index in services[service].operations.indices {
                inPlace += resolve(&services[service].operations[index], rule, types)
            }
        }
        return named.map(\.limit) + inPlace
    }

    /// The limits that `defaults` writes in place have one bucket for all operations, as if they had names.
    private func shared(_ defaults: OperationDefaults, _ rule: LimitIdentityRule) -> [RateLimit] {
        let uses = defaults.limits ?? []
        for use in uses { rule.checkDefault(use, byName) }
        return inPlace(uses, of: Self.ofAll).map(\.limit)
    }

    private func resolve(_ draft: inout OperationDraft, _ rule: LimitIdentityRule, _ types: TypeResolver) -> [RateLimit] {
        guard let uses = draft.limits else { return [] }
        let isOwn = draft.fields.has("rateLimit")
        var own = inPlace(uses, of: isOwn ? draft.operation.name : Self.ofAll)
        let inPlace = own.map(\.limit)
        var found: [LimitDraft] = []
        for use in uses {
            guard let limit = isOwn ? self.limit(use, &own) : limit(quietly: use, &own) else { continue }
            if isOwn { LimitInputRule.check(limit, use, draft, types) }
            if isOwn, let first = found.first(where: { $0.limit.name == limit.limit.name || limit.isSame(as: $0) }) {
                report(use, limit, first)
            } else {
                found.append(limit)
            }
        }
        if isOwn { for case .inPlace(let limit) in uses { rule.check(limit) } }
        draft.operation.rateLimits = found.map(\.limit.name)
        return isOwn ? inPlace : []
    }

    private func limit(_ use: LimitUse, _ inPlace: inout [LimitDraft]) -> LimitDraft? {
        if case .named(let name, let span) = use, byName[name] == nil {
            let names = named.map(\.limit.name)
            let help = Suggestion.help(for: name, among: names + ["none"])
            guard !reader.isIncomplete else { return nil }
            reader.error(
                .unknownRateLimit, "unknown rate limit '\(Reader.clipped(name))'", at: span,
                help: help ?? (names.isEmpty ? "declare it under 'rateLimits'" : "'rateLimits' has \(Suggestion.list(names))"))
        }
        return limit(quietly: use, &inPlace)
    }

    /// A name that `defaults` has wrong is told of there.
    private func limit(quietly use: LimitUse, _ inPlace: inout [LimitDraft]) -> LimitDraft? {
        switch use {
        case .named(let name, _): byName[name]
        case .inPlace: inPlace.isEmpty ? nil : inPlace.removeFirst()
        }
    }

    private func report(_ use: LimitUse, _ limit: LimitDraft, _ first: LimitDraft) {
        let span = if case .named(_, let span) = use { span } else { limit.nameSpan }
        let text = limit.limit.isNamed ? "'\(limit.limit.name)'" : "this limit"
        reader.error(
            .repeatedRateLimit, "\(text) counts the same requests twice", at: span, notes: [.init("the first is here", at: first.nameSpan)])
    }

    /// The limits written in place, with the names that they get.
    private func inPlace(_ uses: [LimitUse], of name: String) -> [LimitDraft] {
        let drafts = uses.compactMap { if case .inPlace(let draft) = $0 { draft } else { nil } }
        let first = byName[name] == nil ? 1 : 2
        return drafts.enumerated().map { offset, draft in
            var draft = draft
            let number = first + offset
            draft.limit.name = number == 1 ? name : "\(name)-\(number)"
            return draft
        }
    }
}

extension LimitDraft {
    /// Whether a request that one counts is counted by the other in the same way.
    fileprivate func isSame(as other: LimitDraft) -> Bool {
        limit.key == other.limit.key && limit.windowMilliseconds == other.limit.windowMilliseconds && limit.limit == other.limit.limit
            && !limit.isNamed && !other.limit.isNamed
    }
}
