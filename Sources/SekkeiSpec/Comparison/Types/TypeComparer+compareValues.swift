extension TypeComparer {
    /// Compares the lists of values that are allowed, be they a named enum's, written in place, or a constant.
    func compareValues(_ old: TypeReference, _ new: TypeReference, _ oldShape: ValueShape, _ newShape: ValueShape, at site: Site) {
        let (before, after) = (Self.values(old, oldShape), Self.values(new, newShape))
        if old.constraints.constant != nil || new.constraints.constant != nil {
            return compareConstants(old, new, before, after, at: site)
        }
        // Two named enums are compared where they are declared.
        if oldShape.names != nil, newShape.names != nil { return }
        switch (before, after) {
        case (let before?, let after?): compareValues(before, after, isSameKind: old.kind == new.kind, at: site)
        case (nil, let after?):
            findings.add(
                .enumAdded, .narrower, at: site, "'\(site.place)' takes only \(SpecText.of(.list(after)))", new: SpecText.of(.list(after)),
                remedy: old.kind == new.kind
                    ? .tightening(of: site, [.init(name: "enum", value: .string("none"))], models) : .conversion(of: site, models))
        case (let before?, nil):
            findings.add(
                .enumRemoved, .wider, at: site, "'\(site.place)' is no longer one of \(SpecText.of(.list(before)))",
                old: SpecText.of(.list(before)), remedy: .conversion(of: site, models))
        case (nil, nil): break
        }
    }

    private static func values(_ type: TypeReference, _ shape: ValueShape) -> [Literal]? {
        type.constraints.constant.map { [$0] } ?? type.constraints.allowed ?? shape.names
    }

    private func compareValues(_ old: [Literal], _ new: [Literal], isSameKind: Bool, at site: Site) {
        for value in old where !new.contains(value) {
            findings.add(
                .enumValueRemoved, .narrower, at: site, "'\(site.place)' no longer takes \(SpecText.of(value))", old: SpecText.of(value),
                remedy: isSameKind && new.allSatisfy(old.contains)
                    ? .tightening(of: site, [.init(name: "enum", value: .list(old))], models) : .conversion(of: site, models))
        }
        for value in new where !old.contains(value) {
            findings.add(
                .enumValueAdded, .wider, at: site, "'\(site.place)' can now be \(SpecText.of(value))", new: SpecText.of(value),
                remedy: .conversion(of: site, models))
        }
    }

    private func compareConstants(
        _ old: TypeReference, _ new: TypeReference, _ before: [Literal]?, _ after: [Literal]?, at site: Site
    ) {
        let (from, to) = (old.constraints.constant, new.constraints.constant)
        guard from != to else { return }
        let kind: DifferenceKind = from == nil ? .constAdded : to == nil ? .constRemoved : .constChanged
        let effect = Effect.of(isNarrower: Self.lacks(after, something: before), isWider: Self.lacks(before, something: after))
        findings.add(
            kind, effect, at: site, "the constant of '\(site.place)' \(Self.change(from, to))", old: from.map(SpecText.of),
            new: to.map(SpecText.of), remedy: .conversion(of: site, models))
    }

    /// Whether a list of values misses one of another; nil stands for everything.
    private static func lacks(_ values: [Literal]?, something other: [Literal]?) -> Bool {
        guard let values else { return false }
        return other?.contains { !values.contains($0) } ?? true
    }

    /// `goes from 1 to 2`, `is 2 now`, `is gone`.
    static func change(_ old: Literal?, _ new: Literal?) -> String {
        switch (old.map(SpecText.of), new.map(SpecText.of)) {
        case (let old?, let new?): "goes from \(old) to \(new)"
        case (nil, let new?): "is \(new), before there was none"
        case (let old?, nil): "is gone, before it was \(old)"
        case (nil, nil): "stays"
        }
    }

    /// Compares two named enums.
    func compareEnums(_ old: [EnumValue], _ new: [EnumValue], wasOrdered: Bool, isOrdered: Bool, at site: Site) {
        let (before, after) = (old.map(\.name), new.map(\.name))
        for value in before where !after.contains(value) {
            findings.add(
                .enumValueRemoved, .narrower, at: site, "'\(site.place)' no longer has the value '\(value)'", old: value,
                remedy: .valueRemoved(value, before, after, site))
        }
        for value in after where !before.contains(value) {
            findings.add(
                .enumValueAdded, .wider, at: site, "'\(site.place)' has the new value '\(value)'", new: value,
                remedy: .valueAdded(value, before, after, site))
        }
        compareOrder(before, after, wasOrdered, isOrdered, at: site)
        for value in old {
            guard let other = new.first(where: { $0.name == value.name }) else { continue }
            compareTexts([value.description], [other.description], at: site)
        }
    }

    private func compareOrder(_ old: [String], _ new: [String], _ wasOrdered: Bool, _ isOrdered: Bool, at site: Site) {
        let (before, after) = (old.filter(new.contains), new.filter(old.contains))
        let isMoved = before != after
        guard isMoved || wasOrdered != isOrdered else { return }
        let matters = isMoved && (wasOrdered || isOrdered)
        findings.add(
            .enumOrderChanged, matters ? .risky : .safe, at: site,
            isMoved ? "the values of '\(site.place)' stand in another order" : "'\(site.place)' is \(isOrdered ? "" : "no longer ")ordered",
            old: SpecText.of(old), new: SpecText.of(new),
            remedy: .words("write the values in the order that they had: comparisons follow it"))
    }
}
