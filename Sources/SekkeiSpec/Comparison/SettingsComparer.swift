/// Compares what concerns every call: paths, languages, origins.
struct SettingsComparer {
    let models: Models
    let findings: Findings
    let types: TypeComparer

    private var old: API { models.old }
    private var new: API { models.new }

    private func site(_ place: String) -> Site { Site(place: place, reach: .everything) }

    private func report(
        _ kind: DifferenceKind, _ effect: Effect, _ place: String, _ message: String, old: String? = nil, new: String? = nil,
        _ words: String = Remedy.noEntry
    ) {
        findings.add(kind, effect, at: site(place), message, old: old, new: new, remedy: .words(words))
    }

    func compare() {
        if old.basePath != new.basePath {
            report(
                .basePathChanged, Effect(request: .breaking, response: .safe), "api.basePath",
                "every path begins with '\(new.basePath)', before with '\(old.basePath)'", old: old.basePath, new: new.basePath,
                "write 'basePath' as it was; no entry of 'changes' speaks of it")
        }
        compareLanguages()
        if old.timeZone != new.timeZone {
            report(
                .timeZoneChanged, .risky, "api.timeZone", "the time zone is \(new.timeZone), before \(old.timeZone)", old: old.timeZone,
                new: new.timeZone, "write 'timeZone' as it was: dates without an offset mean another moment now")
        }
        compareNames(old.servers.map(\.url), new.servers.map(\.url), "api.servers") { name, isRemoved in
            report(
                isRemoved ? .serverRemoved : .serverAdded, isRemoved ? .risky : .safe, "api.servers",
                "the server \(name) is \(isRemoved ? "gone" : "new")", old: isRemoved ? name : nil, new: isRemoved ? nil : name,
                "name the server as long as callers use it")
        }
        CORSComparer(settings: self).compare(old.cors, new.cors)
        compareAuth()
        compareTexts()
    }

    func compareNames(_ old: [String], _ new: [String], _ place: String, _ report: (_ name: String, _ isRemoved: Bool) -> Void) {
        for name in old where !new.contains(name) { report(name, true) }
        for name in new where !old.contains(name) { report(name, false) }
    }

    private func compareLanguages() {
        compareNames(old.languages, new.languages, "api.languages") { name, isRemoved in
            report(
                isRemoved ? .languageRemoved : .languageAdded, isRemoved ? .breaking : .safe, "api.languages",
                isRemoved ? "callers who ask for '\(name)' get another language" : "texts and messages come in '\(name)', too",
                old: isRemoved ? name : nil, new: isRemoved ? nil : name, "keep '\(name)' under 'languages'")
        }
        guard let before = old.languages.first, let after = new.languages.first, before != after else { return }
        report(
            .fallbackLanguageChanged, .risky, "api.languages", "callers who ask for no language get '\(after)', before '\(before)'",
            old: before, new: after, "put '\(before)' first under 'languages'")
    }

    /// Which schemes an operation takes is compared with the operation.
    private func compareAuth() {
        if old.auth?.rolesPath != new.auth?.rolesPath, old.auth != nil, new.auth != nil {
            let (before, after) = (old.auth?.rolesPath?.joined(separator: "."), new.auth?.rolesPath?.joined(separator: "."))
            report(
                .rolesPathChanged, .risky, "auth.roles", "roles are read from another attribute of the caller", old: before, new: after,
                "see to it that callers keep their roles")
        }
        for scheme in old.auth?.schemes ?? [] {
            guard let other = new.auth?.schemes.first(where: { $0.name == scheme.name }) else { continue }
            types.compareTexts([scheme.description], [other.description], at: site("auth.\(scheme.name)"))
            if case .oidc(let before) = scheme.kind, case .oidc(let after) = other.kind {
                IdentityProviderComparer(settings: self, place: "auth.\(scheme.name)").compare(before, after)
            }
            guard case .bearer(let before) = scheme.kind, case .bearer(let after) = other.kind, before != after else { continue }
            report(
                .bearerFormatChanged, .risky, "auth.\(scheme.name)", "bearer tokens have another form", old: before, new: after,
                "accept tokens of the old form as long as there are some")
        }
    }

    private var serverTextsDiffer: Bool {
        old.servers.contains { server in new.servers.contains { $0.url == server.url && $0.description != server.description } }
    }

    private func compareTexts() {
        let site = site("api")
        types.compareTexts([old.title, old.description], [new.title, new.description], at: site)
        types.compareExtensions(old.extensions, new.extensions, at: site)
        let settings: [(String, Bool)] = [
            ("version", old.version != new.version), ("contact", old.contact != new.contact), ("license", old.license != new.license),
            ("tags", old.tags != new.tags), ("servers", serverTextsDiffer),
        ]
        for (name, differs) in settings where differs {
            report(.documentationChanged, .safe, "api.\(name)", "'api.\(name)' differs")
        }
        for service in old.services {
            guard let other = new.services.first(where: { $0.name == service.name }) else { continue }
            let place = Site(place: service.name, old: service.span, new: other.span, reach: .everything)
            types.compareTexts([service.summary, service.description], [other.summary, other.description], at: place)
            types.compareExtensions(service.extensions, other.extensions, at: place)
        }
    }
}
