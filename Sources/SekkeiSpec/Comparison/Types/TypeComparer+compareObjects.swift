extension TypeComparer {
    /// Compares two objects field by field, as requests and as answers have them.
    func compareObjects(_ old: ObjectShape, _ new: ObjectShape, at site: Site) {
        comparePartial(old.isPartial, new.isPartial, at: site)
        compareLeast(old.minProperties, new.minProperties, "minProperties", .minPropertiesRaised, .minPropertiesLowered, at: site)
        compareMost(old.maxProperties, new.maxProperties, "maxProperties", .maxPropertiesLowered, .maxPropertiesRaised, at: site)
        compareAdditional(old.additional, new.additional, at: site)
        for way in Reach.Way.allCases where site.reach.meets(way) {
            var site = site
            site.reach = site.reach.limited(to: way)
            // The fields differ by this alone, and not where they are declared.
            if old.isPartial != new.isPartial { site.target = nil }
            for pair in FieldPairing(old, new, way).pairs { compare(pair, old, new, way, at: site) }
        }
    }

    private func compare(_ pair: FieldPairing.Pair, _ old: ObjectShape, _ new: ObjectShape, _ way: Reach.Way, at site: Site) {
        switch pair {
        case .both(let a, let b): compareProperties(a, b, way, at: field(a, b, site))
        case .removed(let field, let isHidden):
            let isHidden = isHidden || isHiddenWhereDeclared(field, way)
            reportRemoved(field, isHidden, old, new, way, at: self.field(field, nil, site, isHidden: isHidden))
        case .added(let field, let isRevealed): reportAdded(field, isRevealed, old, new, way, at: self.field(nil, field, site))
        }
    }

    /// Whether a field that a derived type no longer takes over is hidden by a word at its declaration, such as `readOnly`.
    private func isHiddenWhereDeclared(_ field: Property, _ way: Reach.Way) -> Bool {
        guard let declared = field.declaringType.flatMap({ models.newField(field.name, of: $0) }) else { return false }
        return way == .request ? declared.isReadOnly && !field.isReadOnly : declared.isWriteOnly && !field.isWriteOnly
    }

    /// The place of a field, named by the type that declares it, or by the derived type that alone does not take it over any more.
    private func field(_ old: Property?, _ new: Property?, _ site: Site, isHidden: Bool = false) -> Site {
        let name = new?.name ?? old?.name ?? ""
        let former = old?.declaringType.flatMap { models.newType($0)?.name }
        let isDropped = new == nil && !isHidden && former.flatMap { models.newField(name, of: $0) } != nil
        let owner = new?.declaringType ?? (isDropped ? nil : former) ?? site.place
        return Site(
            place: "\(owner).\(name)", old: old?.span, new: new?.span ?? site.new, reach: site.reach,
            target: site.target.map { _ in .field(type: owner, name: name) }, former: old)
    }

    private func comparePartial(_ old: Bool, _ new: Bool, at site: Site) {
        if old, !new {
            findings.add(
                .partialRemoved, Effect(request: .breaking, response: .safe), at: site,
                "'\(site.place)' is no longer partial: merge patches are refused, and what is left out is not kept as it was")
        } else if new, !old {
            findings.add(
                .partialAdded, Effect(request: .risky, response: .safe), at: site,
                "'\(site.place)' is partial: what is left out stays as it was, and gets no default")
        }
    }

    private func compareAdditional(_ old: ObjectShape.Additional, _ new: ObjectShape.Additional, at site: Site) {
        let words = "write 'additionalProperties' as it was; no entry of 'changes' brings it back"
        func add(_ kind: DifferenceKind, _ effect: Effect, _ message: String) {
            findings.add(
                kind, effect, at: site, "'\(site.place)' \(message)", old: Self.text(old), new: Self.text(new), remedy: .words(words))
        }
        switch (old, new) {
        case (.refused, .refused), (.ignored, .ignored): break
        case (.refused, _): add(.unknownFieldsAccepted, Effect(request: .safe, response: .safe), "accepts unknown fields")
        case (.ignored, .refused):
            add(.unknownFieldsRefused, Effect(request: .breaking, response: .safe), "refuses unknown fields, before it dropped them")
        case (.typed, .refused):
            add(.unknownFieldsRefused, .init(request: .breaking, response: .risky), "refuses unknown fields, before it kept them")
        case (.typed, .ignored): add(.unknownFieldsDropped, .risky, "drops unknown fields, before it kept them")
        case (.ignored, .typed(let type)):
            let isAny = type.kind == .scalar(.any)
            add(.unknownFieldsTyped, isAny ? .safe : .init(request: .breaking, response: .safe), "keeps unknown fields of one type only")
        case (.typed(let a), .typed(let b)): compare(a, b, at: site.part(".*"))
        }
    }

    private static func text(_ additional: ObjectShape.Additional) -> String {
        switch additional {
        case .refused: "false"
        case .ignored: "true"
        case .typed(let type): SpecType.name(type)
        }
    }
}

extension Property {
    /// The type that declares the field, whatever derived types have taken it over: entries of `changes` name that one.
    var declaringType: String? {
        if case .type(let name)? = origins.first?.owner { name } else { nil }
    }
}
