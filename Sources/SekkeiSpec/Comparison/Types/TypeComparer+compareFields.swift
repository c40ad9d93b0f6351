extension TypeComparer {
    /// A field that the newer object does not have on this way.
    func reportRemoved(
        _ field: Property, _ isHidden: Bool, _ old: ObjectShape, _ new: ObjectShape, _ way: Reach.Way, at site: Site
    ) {
        if way == .response { return reportRemovedAnswer(field, isHidden, old, new, at: site) }
        switch (new.additional, isHidden) {
        case (_, true):
            add(.fieldBecameReadOnly, .breaking, "'\(site.place)' is read-only: requests that send it are refused", field, nil, at: site)
        case (.refused, _):
            add(
                .fieldRemoved, .breaking, "'\(site.place)' is gone: requests that send it are refused\(Self.warning(field.deprecation))",
                field, nil, at: site, .removal(of: site, among: new, not: old, models))
        case (.ignored, _):
            let message = "'\(site.place)' is gone: what requests send is dropped unseen"
            add(.fieldIgnored, .risky, message, field, nil, at: site, .removal(of: site, among: new, not: old, models))
        case (.typed(let type), _): compare(field.type, type, at: site)
        }
    }

    private func reportRemovedAnswer(
        _ field: Property, _ isHidden: Bool, _ old: ObjectShape, _ new: ObjectShape, at site: Site
    ) {
        let isCertain = field.isRequired || field.defaultValue != nil
        let message = "'\(site.place)' is \(isHidden ? "write-only" : "gone"): answers do not have it\(Self.warning(field.deprecation))"
        if case .typed(let type) = new.additional, !isHidden { compare(field.type, type, at: site) }
        add(
            isHidden ? .fieldBecameWriteOnly : .fieldRemoved, isCertain ? .breaking : .risky, message, field, nil, at: site,
            .removal(of: site, among: new, not: old, models))
    }

    /// A field that the older object does not have on this way.
    func reportAdded(
        _ field: Property, _ isRevealed: Bool, _ old: ObjectShape, _ new: ObjectShape, _ way: Reach.Way, at site: Site
    ) {
        let formerName = RenameGuess.oldName(of: field, old.properties, new.properties)
        let remedy = Remedy.addition(of: field, site, models, formerName: formerName)
        if case .typed(let type) = old.additional { compare(type, field.type, at: site) }
        if way == .response {
            let kind: DifferenceKind = isRevealed ? .fieldBecameReadable : .fieldAddedOptional
            return add(kind, .safe, "answers have the new field '\(site.place)'", nil, field, at: site)
        }
        if field.isRequired, field.defaultValue == nil {
            let message = "'\(site.place)' is new and required: requests without it are refused"
            return add(.fieldAddedRequired, .breaking, message, nil, field, at: site, remedy)
        }
        let kind: DifferenceKind = isRevealed ? .fieldBecameWritable : .fieldAddedOptional
        add(kind, .safe, "requests may have the new field '\(site.place)'", nil, field, at: site)
        if case .ignored = old.additional, field.type.kind != .scalar(.any) || !field.isNullable {
            let message = "'\(site.place)' was dropped unseen, whatever it was: requests that send something else are refused"
            add(.fieldAddedToOpenType, .breaking, message, nil, field, at: site, remedy)
        }
    }

    private func add(
        _ kind: DifferenceKind, _ severity: Difference.Severity, _ message: String, _ old: Property?, _ new: Property?, at site: Site,
        _ remedy: Remedy = .words(Remedy.noEntry)
    ) {
        findings.add(
            kind, Effect(request: severity, response: severity), at: site, message,
            old: old.map { SpecText.of(SpecType.literal(models.oldDeclaration(of: $0))) },
            new: new.map { SpecText.of(SpecType.literal($0)) }, remedy: remedy)
    }

    /// Callers whom nobody warned are told so.
    static func warning(_ deprecation: Deprecation?) -> String { deprecation == nil ? ", and it was never deprecated" : "" }

    /// A field, parameter or detail that both have.
    func compareProperties(_ old: Property, _ new: Property, _ way: Reach.Way, at site: Site) {
        compare(old.type, new.type, at: site)
        comparePresence(old, new, way, at: site)
        compareNull(old.isNullable, new.isNullable, at: site)
        if way == .request { compareDefaults(old, new, at: site) }
        compareDeprecation(old.deprecation, new.deprecation, at: site)
        compareTexts([old.title, old.description], [new.title, new.description], at: site)
        compareExamples(old.examples, new.examples, at: site)
        compareExtensions(old.extensions, new.extensions, at: site)
    }

    private func comparePresence(_ old: Property, _ new: Property, _ way: Reach.Way, at site: Site) {
        let (before, after) = (old.isCertain(way), new.isCertain(way))
        guard before != after else { return }
        if after {
            let message =
                way == .request ? "'\(site.place)' is required: requests without it are refused" : "answers always have '\(site.place)'"
            findings.add(
                .fieldBecameRequired, way == .request ? .breaking : .safe, at: site, message, remedy: .requirement(of: new, site, models))
        } else {
            let message = way == .request ? "requests may leave out '\(site.place)'" : "answers may come without '\(site.place)'"
            findings.add(
                .fieldBecameOptional, way == .request ? .safe : .breaking, at: site, message, remedy: .conversion(of: site, models))
        }
    }

    private func compareNull(_ old: Bool, _ new: Bool, at site: Site) {
        guard old != new else { return }
        findings.add(
            new ? .fieldBecameNullable : .fieldBecameNotNullable, new ? .wider : .narrower, at: site,
            "'\(site.place)' may \(new ? "be" : "no longer be") null", remedy: .conversion(of: site, models))
    }

    /// What a request means that leaves the field out.
    private func compareDefaults(_ old: Property, _ new: Property, at site: Site) {
        let (before, after) = (old.defaultValue, new.defaultValue)
        // That a default is gone from what is required now has been told as such.
        guard before != after, !(after == nil && new.isRequired && !site.isPart) else { return }
        let kind: DifferenceKind = before == nil ? .defaultAdded : after == nil ? .defaultRemoved : .defaultChanged
        let wasRequired = before == nil && old.isRequired
        let severity: Difference.Severity = wasRequired ? .safe : before == nil ? .risky : .breaking
        findings.add(
            kind, Effect(request: severity, response: .safe), at: site,
            "the default of '\(site.place)' \(Self.change(before, after))\(severity == .safe ? "" : ": requests that leave it out mean something else")",
            old: before.map(SpecText.of), new: after.map(SpecText.of), remedy: .formerDefault(before, site, models))
    }
}

extension Property {
    /// Whether a request must have it, or every answer has it.
    func isCertain(_ way: Reach.Way) -> Bool {
        way == .request ? isRequired && defaultValue == nil : isRequired || defaultValue != nil
    }
}
