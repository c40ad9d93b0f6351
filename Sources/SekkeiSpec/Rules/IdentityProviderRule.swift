/// An API has one identity provider: a token says itself whose it is, and is not believed.
enum IdentityProviderRule {
    static func check(_ fields: Fields, _ schemes: [Auth.Scheme], _ reader: Reader) {
        let providers = schemes.compactMap { scheme in scheme.provider.map { (name: scheme.name, provider: $0) } }
        for (name, _) in providers.dropFirst() {
            reader.error(
                .severalProviders, "'\(name)' is a second identity provider", at: fields.keySpan(name),
                notes: fields.keySpan(providers[0].name).map { [.init("the first is here", at: $0)] } ?? [])
        }
        for (name, provider) in providers where provider.flows != nil {
            let taken = GeneratedName.flows(of: name)
            guard let span = fields.keySpan(taken) else { continue }
            reader.error(
                .flowNameTaken, "the document calls the flows of '\(name)' '\(taken)'", at: span,
                help: "choose another name for this scheme")
        }
    }
}

extension Auth.Scheme {
    /// The provider of `scheme: oidc`.
    package var provider: IdentityProvider? {
        if case .oidc(let provider) = kind { provider } else { nil }
    }
}
