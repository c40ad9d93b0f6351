/// Compares whose tokens are taken and how clients get them.
struct IdentityProviderComparer {
    let settings: SettingsComparer
    let place: String

    func compare(_ old: IdentityProvider, _ new: IdentityProvider) {
        if old.issuer != new.issuer {
            settings.findings.add(
                .identityProviderChanged, .breaking, at: site, "tokens of the former issuer are no longer taken", old: old.issuer,
                new: new.issuer, remedy: .words("keep the issuer until clients have moved; no entry of 'changes' speaks of it"))
        }
        let addresses = [
            ("the discovery document", old.discovery, new.discovery),
            ("the place where users let programs in", old.flows?.authorizationURL, new.flows?.authorizationURL),
            ("the place where tokens are handed out", old.flows?.tokenURL, new.flows?.tokenURL),
        ]
        for (name, before, after) in addresses where before != after { report("\(name) is elsewhere", before, after) }
        compareScopes(old.flows?.scopes ?? [], new.flows?.scopes ?? [])
    }

    private var site: Site { Site(place: place, reach: .everything) }

    private func report(_ message: String, _ old: String?, _ new: String?) {
        settings.findings.add(
            .identityFlowChanged, .risky, at: site, message, old: old, new: new,
            remedy: .words("keep the former address as long as clients know it"))
    }

    private func compareScopes(_ old: [TokenFlows.Scope], _ new: [TokenFlows.Scope]) {
        for scope in old where !new.contains(where: { $0.name == scope.name }) {
            report("the scope '\(scope.name)' is gone", scope.name, nil)
        }
        for scope in new {
            guard let former = old.first(where: { $0.name == scope.name }) else {
                report("the scope '\(scope.name)' is new", nil, scope.name)
                continue
            }
            settings.types.compareTexts([former.description], [scope.description], at: site)
        }
    }
}
