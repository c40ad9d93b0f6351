extension Vocabulary {
    static let schemeKeys: [KeyDefinition] = [
        .required("scheme", [.scheme], .name, "What the scheme is: `bearer`, `oidc` or `apiKey`.", "scheme: bearer"),
        .key("format", [.scheme], .text, "The form of a bearer token, for the document.", "format: JWT"),
        .key(
            "issuer", [.scheme], .text, "The identity provider of `oidc`: what its tokens call `iss`. `http` on loopback addresses only.",
            "issuer: https://id.example.com/realms/shop"),
        .key(
            "discovery", [.scheme], .text, "Where the provider's discovery document is.",
            "discovery: https://id.example.com/.well-known/openid-configuration",
            default: "`/.well-known/openid-configuration` below the issuer"),
        .key(
            "authorizationUrl", [.scheme], .text, "Where users let programs in: the authorization-code flow with PKCE, for the document.",
            "authorizationUrl: https://id.example.com/authorize"),
        .key(
            "tokenUrl", [.scheme], .text, "Where clients get tokens of the provider, for the document.",
            "tokenUrl: https://id.example.com/token"),
        .key(
            "scopes", [.scheme], .mapping, "What clients may ask for, and what it is for.", "scopes: { openid: Who the user is. }",
            default: "none"),
        .key("in", [.scheme], .name, "Where the key stands: `header`.", "in: header", default: "header"),
        .key("name", [.scheme], .text, "The header that carries the key.", "name: X-API-Key", default: "X-API-Key"),
        .key("description", [.scheme], .localizedText, "How to get a token or key.", "description: Ask the API team."),
    ]
}
