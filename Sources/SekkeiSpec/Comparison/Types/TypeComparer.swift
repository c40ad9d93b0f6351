/// Compares types by the values that they allow.
struct TypeComparer {
    let models: Models
    let findings: Findings

    /// Compares what stands at one place; the insides of named types are compared once, by ``compare(_:_:)``.
    func compare(_ old: TypeReference, _ new: TypeReference, at site: Site) {
        let (a, b) = (models.oldShape(old), models.newShape(new))
        switch (a, b) {
        case (.scalar(let x), .scalar(let y)):
            if x != y { compareScalars(x, y, old, new, at: site) }
        case (.list(let x), .list(let y)): compare(x, y, at: site.part("[]"))
        case (.map(let x, let oldKeys), .map(let y, let newKeys)):
            let text = TypeReference.Kind.scalar(.string)
            compareConstraints(.init(kind: text, constraints: oldKeys), .init(kind: text, constraints: newKeys), at: site.part("{key}"))
            compare(x, y, at: site.part("{}"))
        case (.object, .object), (.union, .union), (.enumeration, .enumeration): break
        case (.enumeration, .scalar(.string)), (.scalar(.string), .enumeration): break
        default: return reportType(old, new, Self.effect(a, b), at: site)
        }
        compareValues(old, new, a, b, at: site)
        compareConstraints(old, new, at: site)
    }

    /// Types of unlike shapes: only `any` has values in common with another.
    private static func effect(_ old: ValueShape, _ new: ValueShape) -> Effect {
        switch (old, new) {
        case (.scalar(.any), _): .narrower
        case (_, .scalar(.any)): .wider
        case (.enumeration, .scalar) where new.isText, (.scalar, .enumeration) where old.isText: .other
        default: .other
        }
    }

    func reportType(_ old: TypeReference, _ new: TypeReference, _ effect: Effect, at site: Site) {
        let (before, after) = (SpecType.name(old), SpecType.name(new))
        findings.add(
            .typeChanged, effect, at: site, "'\(site.place)' is \(after), before \(before)", old: before, new: after,
            remedy: .conversion(of: site, models))
    }

    /// Compares the insides of two named types that are met at the same places.
    func compare(_ pair: ReachableTypes.Pair, _ reach: Reach) {
        guard let old = models.oldType(pair.old), let new = models.newType(pair.new) else { return }
        // An entry about a type of another name would change what else that one stood for.
        let isItsOwn = old.name == new.name || models.oldType(new.name) == nil
        let target = isItsOwn ? RemedyTarget.type(new.name) : nil
        let site = Site(place: new.name, old: old.span, new: new.span, reach: reach, target: target)
        compareNames(old, new, at: site)
        switch (old.shape, new.shape) {
        case (.object(let a), .object(let b)): compareObjects(a, b, at: site)
        case (.enumeration(let a, let isOrdered), .enumeration(let b, let isOrderedNow)):
            compareEnums(a, b, wasOrdered: isOrdered, isOrdered: isOrderedNow, at: site)
        case (.union(let a), .union(let b)): compareUnions(a, b, at: site)
        default: break
        }
    }

    private func compareNames(_ old: TypeDeclaration, _ new: TypeDeclaration, at site: Site) {
        if old.name != new.name {
            findings.add(.typeRenamed, .safe, at: site, "type '\(new.name)' was '\(old.name)'", old: old.name, new: new.name)
        }
        compareDeprecation(old.deprecation, new.deprecation, at: site)
        compareTexts([old.title, old.description], [new.title, new.description], at: site)
        compareExamples(old.examples, new.examples, at: site)
        compareExtensions(old.extensions, new.extensions, at: site)
    }

    private func compareUnions(_ old: UnionShape, _ new: UnionShape, at site: Site) {
        if old.discriminator != new.discriminator {
            findings.add(
                .discriminatorChanged, .other, at: site,
                "'\(site.place)' is told apart by '\(new.discriminator)', before by '\(old.discriminator)'", old: old.discriminator,
                new: new.discriminator)
        }
        for alternative in old.alternatives where !new.alternatives.contains(where: { $0.name == alternative.name }) {
            findings.add(
                .alternativeRemoved, .narrower, at: site, "'\(site.place)' can no longer be '\(alternative.name)'", old: alternative.name,
                remedy: .words("keep the alternative '\(alternative.name)'; no entry of 'changes' brings it back"))
        }
        for alternative in new.alternatives where !old.alternatives.contains(where: { $0.name == alternative.name }) {
            findings.add(
                .alternativeAdded, .wider, at: site, "'\(site.place)' can now be '\(alternative.name)'", new: alternative.name,
                remedy: .words("answer older callers from another operation; no entry of 'changes' hides an alternative"))
        }
    }
}
