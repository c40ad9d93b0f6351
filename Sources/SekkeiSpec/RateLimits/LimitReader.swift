/// Reads rate limits, named ones and those written in place.
struct LimitReader {
    /// More would make counting cost more than what it protects.
    static let limits = 1...1_000_000
    static let windows = 1_000...31 * 86_400_000

    let reader: Reader

    /// Those of `rateLimits`.
    func named(_ outline: Outline) -> [LimitDraft] {
        let drafts = outline.rateLimits.compactMap { member -> LimitDraft? in
            guard NameRule.check(member, .rateLimit, reader) else { return nil }
            return draft(member.value, name: member.name, isNamed: true, at: member.keySpan)
        }
        DuplicateNameRule.check(
            drafts.map { ($0.limit.name, $0.nameSpan) }, noun: "rate limit", code: .duplicateRateLimit, ignoresCase: true, reader)
        return drafts
    }

    /// What stands under `rateLimit`: a name, a limit, a list of both, or `none`.
    func uses(_ node: Node) -> [LimitUse] {
        if node.scalar?.text == "none" { return [] }
        if let items = node.items {
            if items.isEmpty { reader.wrongShape(node, expected: "'none', a rate limit or a list of rate limits") }
            return items.compactMap(use)
        }
        return use(node).map { [$0] } ?? []
    }

    private func use(_ node: Node) -> LimitUse? {
        if node.members != nil { return draft(node, name: "", isNamed: false, at: node.span.firstLine).map(LimitUse.inPlace) }
        guard let name = node.scalar?.text, !node.isNull, name != "none" else {
            reader.wrongShape(node, expected: "the name of a rate limit, or a limit in place")
            return nil
        }
        return .named(name, node.span)
    }

    private func draft(_ node: Node, name: String, isNamed: Bool, at span: SourceSpan) -> LimitDraft? {
        guard let fields = reader.fields(node, in: .rateLimit), let limitNode = fields["limit"], let windowNode = fields["window"],
            let keyNode = fields["by"], let limit = count(limitNode), let window = window(windowNode), let key = key(keyNode)
        else { return nil }
        let limits = RateLimit(
            name: name, isNamed: isNamed, limit: limit, windowMilliseconds: window, key: key,
            blockMilliseconds: fields["block"].flatMap { block($0, window: window) }, tiers: fields["tiers"].map(tiers) ?? [],
            file: span.file, span: span)
        return LimitDraft(limit: limits, fields: fields, nameSpan: span)
    }

    private func count(_ node: Node) -> Int? {
        guard let count = reader.integer(node, in: Int(Int32.min)...Int(Int32.max)) else { return nil }
        if Self.limits.contains(count) { return count }
        reader.error(.limitOutOfRange, "the limit is \(count), and must be 1 to 1000000", at: node.span)
        return nil
    }

    private func window(_ node: Node) -> Int? {
        guard let window = reader.duration(node) else { return nil }
        if Self.windows.contains(window) { return window }
        reader.error(.windowOutOfRange, "the window must be 1s to 31d long", at: node.span)
        return nil
    }

    private func block(_ node: Node, window: Int) -> Int? {
        guard let block = reader.duration(node) else { return nil }
        if (window...Self.windows.upperBound).contains(block) { return block }
        reader.error(.blockOutOfRange, "the block must be as long as the window at least, and 31d at most", at: node.span)
        return nil
    }

    private func tiers(_ node: Node) -> [RateLimit.Tier] {
        (reader.mapping(node, "a mapping of tiers and their limits", help: "for example: tiers: { premium: 5000 }") ?? [])
            .compactMap { member in count(member.value).map { RateLimit.Tier(name: member.name, limit: $0) } }
    }

    private func key(_ node: Node) -> RateLimit.Key? {
        guard let text = reader.text(node, "what requests are counted by") else { return nil }
        switch text {
        case "user": return .user
        case "apiKey": return .apiKey
        case "ip": return .address
        default: break
        }
        if let path = inputPath(text) { return .input(path) }
        let help =
            Suggestion.help(for: text, among: ["user", "apiKey", "ip"])
            ?? "write user, apiKey, ip, input.path.x, input.query.x or input.body.x"
        reader.error(.invalidLimitKey, "requests cannot be counted by '\(Reader.clipped(text))'", at: node.span, help: help)
        return nil
    }

    /// A parameter, or a field at any depth of the body.
    private func inputPath(_ text: String) -> RateLimit.InputPath? {
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard names.count >= 3, names[0] == "input", !names.contains(""), let place = RateLimit.InputPath.Place(rawValue: names[1]),
            place == .body || names.count == 3
        else { return nil }
        return RateLimit.InputPath(place: place, names: Array(names.dropFirst(2)))
    }
}
