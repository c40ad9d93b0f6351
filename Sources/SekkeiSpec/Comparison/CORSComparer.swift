/// Compares which web pages may call.
struct CORSComparer {
    let settings: SettingsComparer

    private func report(_ kind: DifferenceKind, _ severity: Difference.Severity, _ message: String, old: String? = nil, new: String? = nil)
    {
        settings.findings.add(
            kind, Effect(request: severity, response: severity), at: Site(place: "api.cors", reach: .everything), message, old: old,
            new: new,
            remedy: .words("let pages in as before; 'changes' does not speak of origins"))
    }

    func compare(_ old: CORS?, _ new: CORS?) {
        switch (old, new) {
        case (nil, nil): break
        case (nil, let new?): report(.corsAdded, .safe, "pages of other origins may call", new: SpecText.of(new.origins))
        case (let old?, nil): report(.corsRemoved, .breaking, "no page of another origin may call", old: SpecText.of(old.origins))
        case (let old?, let new?): compare(old, new)
        }
    }

    private func compare(_ old: CORS, _ new: CORS) {
        compareOrigins(old.origins, new.origins)
        settings.compareNames(old.headers.map { $0.lowercased() }, new.headers.map { $0.lowercased() }, "api.cors") { name, isRemoved in
            report(
                isRemoved ? .corsHeaderRemoved : .corsHeaderAdded, isRemoved ? .breaking : .safe,
                "pages may \(isRemoved ? "no longer " : "")send the header \(name)", old: isRemoved ? name : nil,
                new: isRemoved ? nil : name)
        }
        let (before, after) = (old.exposedHeaders.map { $0.lowercased() }, new.exposedHeaders.map { $0.lowercased() })
        settings.compareNames(before, after, "api.cors") { name, isRemoved in
            report(
                isRemoved ? .corsExposedHeaderRemoved : .corsExposedHeaderAdded, isRemoved ? .breaking : .safe,
                "pages may \(isRemoved ? "no longer " : "")read the header \(name)", old: isRemoved ? name : nil,
                new: isRemoved ? nil : name)
        }
        if old.allowsCredentials != new.allowsCredentials {
            let isAllowed = new.allowsCredentials
            report(
                isAllowed ? .corsCredentialsAllowed : .corsCredentialsRefused, isAllowed ? .safe : .breaking,
                "pages may \(isAllowed ? "" : "no longer ")send credentials of the browser")
        }
        if old.maxAge != new.maxAge {
            report(
                .corsMaxAgeChanged, .safe, "browsers ask again after \(new.maxAge) s, before after \(old.maxAge) s", old: "\(old.maxAge)",
                new: "\(new.maxAge)")
        }
    }

    private func compareOrigins(_ old: [String], _ new: [String]) {
        for origin in old where !new.contains(origin) && new != ["*"] {
            report(.corsOriginRemoved, .breaking, "pages of \(origin) may no longer call", old: origin)
        }
        for origin in new where !old.contains(origin) && old != ["*"] {
            report(.corsOriginAdded, .safe, "pages of \(origin) may call", new: origin)
        }
    }
}
