/// Compares the attributes of the caller: what a token held must still be enough.
struct CallerComparer {
    let models: Models
    private let findings = Findings()
    private let types: TypeComparer

    init(models: Models) {
        self.models = models
        types = TypeComparer(models: models, findings: findings)
    }

    /// Risky at most, since the application says how a token becomes a caller.
    func differences() -> [Difference] {
        guard case .object(let old)? = models.old.auth?.user.shape, case .object(let new)? = models.new.auth?.user.shape else { return [] }
        var reachable = ReachableTypes(models: models)
        for attribute in new.properties {
            let former = old.properties.first { $0.name == attribute.name }
            compare(former, attribute)
            if let former { reachable.follow(former.type, attribute.type, .request(0)) }
        }
        for pair in reachable.pairs { types.compare(pair, reachable.reach(of: pair)) }
        return findings.differences([""]).filter { $0.severity != .safe && !Self.harmless.contains($0.kind) }.map(risky)
    }

    /// Tokens may hold more than anybody reads.
    private static let harmless: Set<DifferenceKind> = [.fieldRemoved, .fieldIgnored, .fieldBecameReadOnly]

    private func compare(_ old: Property?, _ new: Property) {
        let site = Site(place: "auth.user.\(new.name)", old: old?.span, new: new.span, reach: .request(0))
        if let old { return types.compareProperties(old, new, .request, at: site) }
        guard new.isCertain(.request) else { return }
        findings.add(
            .fieldAddedRequired, Effect(request: .breaking, response: .safe), at: site, "'\(site.place)' is new and required",
            new: SpecText.of(SpecType.literal(new)))
    }

    private func risky(_ difference: Difference) -> Difference {
        var risky = difference
        risky.severity = .risky
        risky.message = "tokens that were fine may be refused: \(difference.message)"
        risky.operations = []
        risky.remedy = .words("see to it that every caller has it before this goes live, or let the attribute be absent")
        return risky
    }
}
