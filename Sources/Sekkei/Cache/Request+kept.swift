import NIOHTTP1

extension Request {
    /// A kept answer, under a fresh `meta`; 304 where the caller has it already.
    func answer(kept stored: StoredAnswer, age: Int, ttl: Int) -> Answer {
        if let conditional = answer(toConditionsOn: stored, age: age, ttl: ttl) { return conditional }
        return Answer(
            status: stored.status, block: keptBlock, headers: fields(of: stored, age: age, ttl: ttl), naming: self, body: body(of: stored))
    }

    /// What the conditions of the request make of a kept answer; nil where it is to be sent (RFC 9110, section 13.2.2).
    func answer(toConditionsOn stored: StoredAnswer, age: Int, ttl: Int) -> Answer? {
        let isRow = api.operations[facts.operation].hasRowVersion
        guard headers.contains(name: "if-none-match") || isRow, let tag = stored.value(of: "ETag").flatMap(CacheTag.parsed) else {
            return nil
        }
        if isRow, let wanted = EntityTagList(headers["if-match"]), !wanted.matchesStrongly(tag) {
            return failure(BuiltInError.editedMeanwhile)
        }
        guard let known = EntityTagList(headers["if-none-match"]), known.matchesWeakly(tag) else { return nil }
        return Answer(status: 304, block: keptBareBlock, headers: fields(of: stored, age: age, ttl: ttl), naming: self)
    }

    /// The fields of the answer, and those of RFC 9111 behind them. What is left of its time is `max-age` less `Age`.
    func fields(of stored: StoredAnswer, age: Int, ttl: Int) -> [(name: String, value: String)] {
        var fields = stored.fields.map { (name: $0.name, value: $0.value) }
        fields.append(("Cache-Control", "\(isPersonal ? "private" : "public"), max-age=\(ttl / 1000)"))
        fields.append(("Age", String(min(age, ttl) / 1000)))
        return fields
    }

    /// Whether only callers with a credential get the answer: then no cache that several people share may keep it, whoever
    /// shares it here.
    private var isPersonal: Bool { api.operations[facts.operation].isSecured }

    var keptBlock: HeaderBlock { api.keptBlocks(facts).enveloped }
    private var keptBareBlock: HeaderBlock { api.keptBlocks(facts).bare }
}
