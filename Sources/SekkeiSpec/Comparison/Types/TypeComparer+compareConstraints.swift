extension TypeComparer {
    /// Compares the rules that stand with a type, but for its lists of values.
    func compareConstraints(_ old: TypeReference, _ new: TypeReference, at site: Site) {
        let (a, b) = (old.constraints, new.constraints)
        guard a != b || old.kind != new.kind else { return }
        compareLeast(a.minLength, b.minLength, "minLength", .minLengthRaised, .minLengthLowered, at: site)
        compareMost(a.maxLength, b.maxLength, "maxLength", .maxLengthLowered, .maxLengthRaised, at: site)
        compareLeast(a.minItems, b.minItems, "minItems", .minItemsRaised, .minItemsLowered, at: site)
        compareMost(a.maxItems, b.maxItems, "maxItems", .maxItemsLowered, .maxItemsRaised, at: site)
        compareLeast(a.minProperties, b.minProperties, "minProperties", .minPropertiesRaised, .minPropertiesLowered, at: site)
        compareMost(a.maxProperties, b.maxProperties, "maxProperties", .maxPropertiesLowered, .maxPropertiesRaised, at: site)
        compareBounds(old, new, at: site)
        comparePatterns(a.pattern, b.pattern, at: site)
        compareMultiples(old, new, at: site)
        compareUniqueness(a.uniqueItems, b.uniqueItems, at: site)
        compareMost(a.maxSize, b.maxSize, "maxSize", .fileSizeLowered, .fileSizeRaised, at: site)
        compareMediaTypes(a.contentTypes, b.contentTypes, at: site)
        if a.format != b.format {
            findings.add(
                .formatHintChanged, .safe, at: site, "the format hint of '\(site.place)' differs", old: a.format, new: b.format)
        }
    }

    /// A least count; none is the same as 0.
    func compareLeast(
        _ old: Int?, _ new: Int?, _ keyword: String, _ raised: DifferenceKind, _ lowered: DifferenceKind, at site: Site
    ) {
        let (before, after) = (old ?? 0, new ?? 0)
        if before == after { return }
        report(after > before ? raised : lowered, after > before ? .narrower : .wider, keyword, old.number, new.number, at: site)
    }

    /// A greatest count; none allows any.
    func compareMost(
        _ old: Int?, _ new: Int?, _ keyword: String, _ lowered: DifferenceKind, _ raised: DifferenceKind, at site: Site
    ) {
        let (before, after) = (old ?? Int.max, new ?? Int.max)
        if before == after { return }
        report(after < before ? lowered : raised, after < before ? .narrower : .wider, keyword, old.number, new.number, at: site)
    }

    func report(
        _ kind: DifferenceKind, _ effect: Effect, _ keyword: String, _ old: Literal?, _ new: Literal?, at site: Site,
        older members: [LiteralMember]? = nil
    ) {
        let older = members ?? [.init(name: keyword, value: old ?? .string("none"))]
        findings.add(
            kind, effect, at: site, "\(keyword) of '\(site.place)' \(Self.change(old, new))", old: old.map(SpecText.of),
            new: new.map(SpecText.of),
            remedy: effect == .narrower ? .tightening(of: site, older, models) : .conversion(of: site, models))
    }

    private func comparePatterns(_ old: String?, _ new: String?, at site: Site) {
        guard old != new else { return }
        let kind: DifferenceKind = old == nil ? .patternAdded : new == nil ? .patternRemoved : .patternChanged
        let effect = Effect.of(isNarrower: new != nil, isWider: old != nil)
        report(kind, effect, "pattern", old.map { .string($0) }, new.map { .string($0) }, at: site)
    }

    private func compareUniqueness(_ old: Bool, _ new: Bool, at site: Site) {
        guard old != new else { return }
        report(
            new ? .uniqueItemsAdded : .uniqueItemsRemoved, new ? .narrower : .wider, "uniqueItems", old ? .boolean(true) : nil,
            new ? .boolean(true) : nil, at: site)
    }

    private func compareBounds(_ old: TypeReference, _ new: TypeReference, at site: Site) {
        let (a, b) = (old.constraints, new.constraints)
        let lower = older([("minimum", a.minimum, b.minimum), ("exclusiveMinimum", a.exclusiveMinimum, b.exclusiveMinimum)])
        let upper = older([("maximum", a.maximum, b.maximum), ("exclusiveMaximum", a.exclusiveMaximum, b.exclusiveMaximum)])
        compareBound(Bound.lower(of: old), Bound.lower(of: new), new.kind, isLower: true, lower, at: site)
        compareBound(Bound.upper(of: old), Bound.upper(of: new), new.kind, isLower: false, upper, at: site)
    }

    /// The older rules of those that differ; nil where one is gone, which no tightening can say.
    private func older(_ rules: [(String, Literal?, Literal?)]) -> [LiteralMember]? {
        if rules.contains(where: { $0.1 != nil && $0.2 == nil }) { return nil }
        return rules.filter { $0.1 != $0.2 }.map { .init(name: $0.0, value: $0.1 ?? .string("none")) }
    }

    private func compareBound(
        _ old: Bound?, _ new: Bound?, _ kind: TypeReference.Kind, isLower: Bool, _ older: [LiteralMember]?, at site: Site
    ) {
        let isNarrower = Self.isStricter(new, than: old, kind, isLower)
        guard isNarrower || Self.isStricter(old, than: new, kind, isLower) else { return }
        let difference: DifferenceKind =
            isLower ? (isNarrower ? .minimumRaised : .minimumLowered) : (isNarrower ? .maximumLowered : .maximumRaised)
        let (before, after) = (old?.text(isLower ? "above" : "below"), new?.text(isLower ? "above" : "below"))
        let tightening = isNarrower ? older.map { Remedy.tightening(of: site, $0, models) } : nil
        findings.add(
            difference, isNarrower ? .narrower : .wider, at: site,
            "the \(isLower ? "minimum" : "maximum") of '\(site.place)' is \(after ?? "gone"), before \(before ?? "there was none")",
            old: before, new: after, remedy: tightening ?? .conversion(of: site, models))
    }

    private static func isStricter(_ a: Bound?, than b: Bound?, _ kind: TypeReference.Kind, _ isLower: Bool) -> Bool {
        guard let a else { return false }
        guard let b else { return true }
        return isLower
            ? Bound.isLess(b, a, kind, exclusiveIsGreater: true) : Bound.isLess(a, b, kind, exclusiveIsGreater: false)
    }

    private func compareMultiples(_ old: TypeReference, _ new: TypeReference, at site: Site) {
        let (before, after) = (old.constraints.multipleOf, new.constraints.multipleOf)
        guard before != after else { return }
        let isNarrower = after.map { divisor in !(before.map { Multiple.isMultiple($0, of: divisor) } ?? false) } ?? false
        let isWider = before.map { divisor in !(after.map { Multiple.isMultiple($0, of: divisor) } ?? false) } ?? false
        let kind: DifferenceKind = isNarrower && isWider ? .multipleOfChanged : isNarrower ? .multipleOfNarrowed : .multipleOfWidened
        guard isNarrower || isWider else { return }
        report(kind, .of(isNarrower: isNarrower, isWider: isWider), "multipleOf", before, after, at: site)
    }

    /// Media types of files; none allows any.
    private func compareMediaTypes(_ old: [String], _ new: [String], at site: Site) {
        let removed = new.isEmpty ? [] : (old.isEmpty ? ["*/*"] : old).filter { type in !new.contains { MediaRange.covers($0, type) } }
        let added = old.isEmpty ? [] : (new.isEmpty ? ["*/*"] : new).filter { type in !old.contains { MediaRange.covers($0, type) } }
        let words = Remedy.words("accept the media types that were accepted; no entry of 'changes' speaks of files")
        for type in removed {
            findings.add(
                .fileTypeRemoved, .narrower, at: site, "files of '\(site.place)' may no longer be \(type)", old: SpecText.of(old),
                new: SpecText.of(new), remedy: words)
        }
        for type in added {
            findings.add(
                .fileTypeAdded, .wider, at: site, "files of '\(site.place)' may be \(type)", old: SpecText.of(old), new: SpecText.of(new),
                remedy: words)
        }
    }
}

extension Optional where Wrapped == Int {
    fileprivate var number: Literal? { map { .integer(Int64($0)) } }
}
