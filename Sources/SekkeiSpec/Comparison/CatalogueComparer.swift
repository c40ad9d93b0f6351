/// Compares the error catalogue.
struct CatalogueComparer {
    let types: TypeComparer
    /// Those that both specs have, by their numbers.
    let operations: [(old: Operation, new: Operation)]

    private var findings: Findings { types.findings }

    func compare() {
        let errors = Dictionary(types.models.new.errors.map { ($0.name, $0) }) { first, _ in first }
        for old in types.models.old.errors {
            if let new = types.models.newErrorName(of: old.name).flatMap({ errors[$0] }) { compare(old, new) }
        }
        compareMessages()
    }

    /// The built-in ones may be the answer to any call.
    private func reach(_ old: CatalogError, _ new: CatalogError) -> Reach {
        if new.isBuiltIn { return .everything }
        let numbers = operations.indices.filter {
            operations[$0].old.errors.contains(old.name) && operations[$0].new.errors.contains(new.name)
        }
        return Reach(responses: Set(numbers))
    }

    private func site(_ old: CatalogError, _ new: CatalogError) -> Site {
        Site(place: new.name, old: old.span, new: new.span, reach: reach(old, new), target: .error(new.name))
    }

    private func compare(_ old: CatalogError, _ new: CatalogError) {
        let site = site(old, new)
        if old.name != new.name {
            findings.add(.errorRenamed, .safe, at: site, "\(new.name) was \(old.name), with the same code", old: old.name, new: new.name)
        }
        if old.code != new.code {
            findings.add(
                .errorCodeChanged, .breaking, at: site, "the code of \(new.name) is \(new.code), before \(old.code)", old: old.code,
                new: new.code, remedy: .former("code", .string(old.code), new.name))
        }
        if old.status != new.status {
            findings.add(
                .errorStatusChanged, .breaking, at: site, "the status of \(new.name) is \(new.status), before \(old.status)",
                old: "\(old.status)", new: "\(new.status)", remedy: .former("status", .integer(Int64(old.status)), new.name))
        }
        if old.message != new.message {
            findings.add(.errorMessageChanged, .safe, at: site, "the message of \(new.name) differs")
        }
        types.compareTexts([old.description], [new.description], at: site)
        compareDetails(old, new, at: site)
    }

    private func compareDetails(_ old: CatalogError, _ new: CatalogError, at site: Site) {
        for a in old.details {
            let b = new.details.first { $0.name == a.name }
            let detail = Site(
                place: "\(new.name).\(a.name)", old: a.span, new: b?.span ?? site.new, reach: site.reach,
                target: .detail(error: new.name, name: a.name), former: a)
            if let b {
                types.compareProperties(a, b, .response, at: detail)
            } else {
                findings.add(
                    .fieldRemoved, a.isCertain(.response) ? .breaking : .risky, at: detail, "\(new.name) has no detail '\(a.name)'",
                    old: SpecText.of(SpecType.literal(a)), remedy: .detailRemoval(of: detail, among: new.details, not: old.details))
            }
        }
        for b in new.details where !old.details.contains(where: { $0.name == b.name }) {
            findings.add(.fieldAddedOptional, .safe, at: site, "\(new.name) has the new detail '\(b.name)'", new: b.name)
        }
    }

    /// What single fields are told.
    private func compareMessages() {
        for old in types.models.old.constraintMessages {
            guard let new = types.models.new.constraintMessages.first(where: { $0.constraint == old.constraint }) else { continue }
            let site = Site(place: "field_errors.\(new.constraint)", reach: .everything)
            if old.code != new.code {
                findings.add(
                    .fieldErrorCodeChanged, .breaking, at: site,
                    "a field that breaks \(new.constraint) is told \(new.code), before \(old.code)", old: old.code, new: new.code)
            }
            if old.message != new.message {
                findings.add(.errorMessageChanged, .safe, at: site, "the message for \(new.constraint) differs")
            }
        }
    }

    /// Details may name types.
    func follow(_ reachable: inout ReachableTypes) {
        for old in types.models.old.errors {
            let name = types.models.newErrorName(of: old.name)
            guard let new = types.models.new.errors.first(where: { $0.name == name }) else { continue }
            for a in old.details {
                if let b = new.details.first(where: { $0.name == a.name }) { reachable.follow(a.type, b.type, reach(old, new)) }
            }
        }
    }
}
