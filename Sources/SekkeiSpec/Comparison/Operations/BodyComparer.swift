/// Compares request bodies.
struct BodyComparer {
    let operations: OperationComparer

    private var types: TypeComparer { operations.types }
    private var findings: Findings { operations.findings }
    private var site: Site {
        var site = operations.site(.request(operations.number))
        site.place += " body"
        site.target = nil
        return site
    }

    func compare(_ old: Body?, _ new: Body?) {
        switch (old, new) {
        case (nil, nil): break
        case (nil, let new?): reportAdded(new)
        case (_?, nil):
            report(.bodyRemoved, .breaking, "'\(operations.new.name)' has no body: requests that send one are refused")
        case (let old?, let new?):
            compareContents(old.content, new.content)
            comparePresence(old, new)
            types.compareTexts([old.description], [new.description], at: site)
            types.compareExamples(old.examples, new.examples, at: site)
        }
    }

    private func report(_ kind: DifferenceKind, _ severity: Difference.Severity, _ message: String, old: String? = nil, new: String? = nil)
    {
        findings.add(
            kind, Effect(request: severity, response: .safe), at: site, message, old: old, new: new,
            remedy: .words("declare a new operation for the new body; no entry of 'changes' speaks of bodies as a whole"))
    }

    private func reportAdded(_ body: Body) {
        let name = operations.new.name
        if body.isRequired {
            report(.bodyAddedRequired, .breaking, "'\(name)' needs a body: requests without one are refused")
        } else {
            report(.bodyAddedOptional, .safe, "'\(name)' takes a body")
        }
    }

    private func comparePresence(_ old: Body, _ new: Body) {
        if new.isRequired, !old.isRequired {
            report(.bodyBecameRequired, .breaking, "'\(operations.new.name)' needs its body: requests without one are refused")
        } else if old.isRequired, !new.isRequired {
            report(.bodyBecameOptional, .safe, "'\(operations.new.name)' may be called without a body")
        }
    }

    private func compareContents(_ old: Body.Content, _ new: Body.Content) {
        switch (old, new) {
        case (.json(let a), .json(let b)): types.compare(a, b, at: site)
        case (.multipart(let a), .multipart(let b)): compareParts(a, b)
        case (.json, .multipart): reportMedia("application/json", "multipart/form-data")
        case (.multipart, .json): reportMedia("multipart/form-data", "application/json")
        }
    }

    private func reportMedia(_ old: String, _ new: String) {
        let message = "the body of '\(operations.new.name)' is \(new), before \(old): requests that were fine are refused"
        report(.bodyMediaTypeChanged, .breaking, message, old: old, new: new)
    }

    /// Parts are fields of an object that refuses unknown ones.
    private func compareParts(_ old: [Property], _ new: [Property]) {
        let before = ObjectShape(properties: old, isPartial: false, additional: .refused)
        let after = ObjectShape(properties: new, isPartial: false, additional: .refused)
        for pair in FieldPairing(before, after, .request).pairs {
            switch pair {
            case .both(let a, let b): types.compareProperties(a, b, .request, at: part(a, b))
            case .removed(let field, let isHidden):
                types.reportRemoved(field, isHidden, before, after, .request, at: part(field, nil))
            case .added(let field, let isRevealed):
                types.reportAdded(field, isRevealed, before, after, .request, at: part(nil, field))
            }
        }
    }

    /// Entries of `changes` name parts as they name parameters.
    private func part(_ old: Property?, _ new: Property?) -> Site { operations.parameter(old, new) }
}
