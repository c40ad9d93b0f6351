/// Compares two models of an API: what callers of one version see before and after.
struct VersionComparison {
    private let models: Models
    private let findings = Findings()
    private let types: TypeComparer
    private let matching: OperationMatching
    /// The names of operations by their numbers: those of the older model, and then the new ones.
    private let names: [String]

    init(old: API, new: API) {
        models = Models(old: old, new: new)
        types = TypeComparer(models: models, findings: findings)
        matching = OperationMatching(OperationPlace.all(of: old), OperationPlace.all(of: new))
        names = (matching.pairs.map(\.old) + matching.removed + matching.added).map(\.operation.name)
    }

    /// First operations, then errors, then types, each in spec order. What concerns every version alike is left out.
    func differences() -> [Difference] {
        for (number, pair) in matching.pairs.enumerated() {
            OperationComparer(types: types, old: pair.old, new: pair.new, number: number).compare()
        }
        reportRemoved()
        reportAdded()
        let catalogue = CatalogueComparer(types: types, operations: matching.pairs.map { ($0.old.operation, $0.new.operation) })
        catalogue.compare()
        compareTypes(catalogue)
        return findings.differences(names)
    }

    private func reportRemoved() {
        for (offset, place) in matching.removed.enumerated() {
            let site = Site(place: place.name, old: place.operation.span, reach: .request(matching.pairs.count + offset))
            let gone = models.new.retired.contains { $0.name == place.operation.name } ? "answers 410" : "leads nowhere"
            findings.add(
                .operationRemoved, Effect(request: .breaking, response: .safe), at: site,
                "'\(place.name)' is gone: \(place.routeText) \(gone)\(TypeComparer.warning(place.operation.deprecation))",
                old: place.routeText, remedy: .formerOperation(place, models))
        }
    }

    private func reportAdded() {
        for (offset, place) in matching.added.enumerated() {
            let number = matching.pairs.count + matching.removed.count + offset
            let site = Site(place: place.name, new: place.operation.span, reach: .request(number))
            findings.add(.operationAdded, .safe, at: site, "'\(place.name)' is new: \(place.routeText)", new: place.routeText)
            for (number, pair) in matching.pairs.enumerated() {
                guard let severity = RouteShadow.severity(of: place.operation, over: pair.old.operation, models) else { continue }
                report(severity, place, over: pair.old, number)
            }
        }
    }

    private func report(_ severity: Difference.Severity, _ added: OperationPlace, over old: OperationPlace, _ number: Int) {
        let site = Site(place: added.name, old: old.operation.span, new: added.operation.span, reach: .request(number))
        findings.add(
            .routeShadowed, Effect(request: severity, response: .safe), at: site,
            "\(added.operation.path.text) is an operation of its own now, before it was a value of \(old.routeText)", old: old.routeText,
            new: added.routeText, remedy: .words("give '\(added.name)' a path that no value of '\(old.name)' can have"))
    }

    /// Each pair of types once, for all the operations that reach it.
    private func compareTypes(_ catalogue: CatalogueComparer) {
        var reachable = ReachableTypes(models: models)
        for (number, pair) in matching.pairs.enumerated() {
            OperationTypes(pair.old.operation, pair.new.operation, number).follow(&reachable)
        }
        catalogue.follow(&reachable)
        for pair in reachable.pairs { types.compare(pair, reachable.reach(of: pair)) }
    }
}
