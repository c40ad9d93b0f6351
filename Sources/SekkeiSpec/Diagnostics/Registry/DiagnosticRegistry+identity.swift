extension DiagnosticRegistry {
    static let identity: [DiagnosticCode: DiagnosticExplanation] = [
        .invalidProviderURL: .init(
            "address of no identity provider",
            "Tokens are checked with what the provider says, so it is asked over 'https'; 'http' is for loopback addresses, in development.",
            example: "sso: { scheme: oidc, issuer: http://id.example.com }", fix: "sso: { scheme: oidc, issuer: https://id.example.com }"),
        .missingIssuer: .init(
            "no issuer", "A token of an identity provider names its issuer, and only this one is believed.",
            example: "sso: { scheme: oidc }", fix: "sso: { scheme: oidc, issuer: https://id.example.com/realms/shop }"),
        .missingTokenURL: .init(
            "flow without a place for tokens", "Every flow ends where the token is handed out.",
            example: "sso: { scheme: oidc, issuer: https://id.example.com, authorizationUrl: https://id.example.com/authorize }",
            fix: """
                sso:
                  scheme: oidc
                  issuer: https://id.example.com
                  authorizationUrl: https://id.example.com/authorize
                  tokenUrl: https://id.example.com/token
                """),
        .flowNameTaken: .init(
            "name taken by flows", "OpenAPI describes a provider and its flows by two schemes, and the second needs a name of its own.",
            example: "sso: { scheme: oidc, …, tokenUrl: https://id.example.com/token }\nssoOAuth2: { scheme: bearer }",
            fix: "sso: { scheme: oidc, …, tokenUrl: https://id.example.com/token }\nlocal: { scheme: bearer }"),
        .severalProviders: .init(
            "two identity providers", "An API takes the tokens of one provider, which may broker others.",
            example: "sso: { scheme: oidc, issuer: https://a.example.com }\npartners: { scheme: oidc, issuer: https://b.example.com }",
            fix: "sso: { scheme: oidc, issuer: https://a.example.com }"),
        .invalidScope: .init(
            "malformed scope", "Scopes stand between spaces in tokens and requests (RFC 6749, section 3.3).",
            example: """
                sso:
                  scheme: oidc
                  issuer: https://id.example.com
                  tokenUrl: https://id.example.com/token
                  scopes: { "read tasks": Reads tasks. }
                """,
            fix: """
                sso:
                  scheme: oidc
                  issuer: https://id.example.com
                  tokenUrl: https://id.example.com/token
                  scopes: { tasks.read: Reads tasks. }
                """),
    ]
}
