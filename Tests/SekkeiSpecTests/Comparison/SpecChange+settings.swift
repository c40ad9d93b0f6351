extension SpecChange {
    /// What concerns every call.
    static let settings: [SpecChange] = [
        .init(
            "API.title", change: "title: Shop", "title: Store", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "API.version", change: "version: 1.0.0", "version: 1.1.0", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "API.description", change: "description: Sells things.", "description: Sells.", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "API.basePath", change: "basePath: /api", "basePath: /rest", forth: "base-path-changed breaking request",
            back: ["base-path-changed breaking request"]),
        .init(
            "API.timeZone", change: "timeZone: UTC", "timeZone: Asia/Tokyo", forth: "time-zone-changed risky both",
            back: ["time-zone-changed risky both"]),
        .init(
            "API.contact", "Contact.name", change: "name: Shop team", "name: Team", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Contact.url", "Contact.email", change: "name: Shop team", "name: Shop team, url: https://a.example.com, email: a@example.com",
            forth: "documentation-changed safe both", back: ["documentation-changed safe both"]),
        .init(
            "API.license", "License.name", change: "name: MIT", "name: Apache", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "License.identifier", change: "name: MIT", "name: MIT, identifier: MIT", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "License.url", change: "name: MIT", "name: MIT, url: https://a.example.com", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "API.servers", "ServerURL.url", change: ", { url: https://b.example.com }", "", forth: "server-removed risky both",
            back: ["server-added safe both"]),
        .init(
            "ServerURL.description", change: "description: One }", "description: First }", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "API.tags", "Tag.name", change: ", { name: more }", "", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Tag.description", change: "{ name: more }", "{ name: more, description: More }", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "API.extensions", "Extension.value", change: "x-api: 1", "x-api: 2", forth: "extension-changed safe both",
            back: ["extension-changed safe both"]),
        .init(
            "Extension.name", change: "x-api: 1", "x-apis: 1", forth: "extension-changed safe both", back: ["extension-changed safe both"]),
        .init(
            "CORS.origins", change: "origins: [https://a.example.com, https://b.example.com]", "origins: [https://a.example.com]",
            forth: "cors-origin-removed breaking both", back: ["cors-origin-added safe both"]),
        .init(
            "CORS.headers", change: "headers: [X-A]", "headers: [X-A, X-C]", forth: "cors-header-added safe both",
            back: ["cors-header-removed breaking both"]),
        .init(
            "CORS.exposedHeaders", change: "exposedHeaders: [X-B]", "exposedHeaders: [X-B, X-C]",
            forth: "cors-exposed-header-added safe both", back: ["cors-exposed-header-removed breaking both"]),
        .init(
            "CORS.allowsCredentials", change: "credentials: true", "credentials: false", forth: "cors-credentials-refused breaking both",
            back: ["cors-credentials-allowed safe both"]),
        .init(
            "CORS.maxAge", change: "maxAge: 10m", "maxAge: 5m", forth: "cors-max-age-changed safe both",
            back: ["cors-max-age-changed safe both"]),
        .init(
            "API.cors",
            change:
                "  cors: { origins: [https://a.example.com, https://b.example.com], headers: [X-A], exposedHeaders: [X-B], credentials: true, maxAge: 10m }\n",
            "", forth: "cors-removed breaking both", back: ["cors-added safe both"]),
        .init(
            "Auth.rolesPath", change: "roles: user.role", "roles: user.job", forth: "roles-path-changed risky both",
            back: ["roles-path-changed risky both"]),
        .init(
            "Scheme.kind", change: "format: JWT", "format: opaque", forth: "bearer-format-changed risky both",
            back: ["bearer-format-changed risky both"]),
        .init(
            "Scheme.description", change: "format: JWT }", "format: JWT, description: Ask. }", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Scheme.kind", "IdentityProvider.issuer", change: "issuer: https://id.example.com/a", "issuer: https://id.example.com/b",
            forth: "identity-provider-changed breaking both", "identity-flow-changed risky both",
            back: ["identity-provider-changed breaking both", "identity-flow-changed risky both"]),
        .init(
            "IdentityProvider.discovery", change: "issuer: https://id.example.com/a",
            "issuer: https://id.example.com/a\n    discovery: https://id.example.com/d", forth: "identity-flow-changed risky both",
            back: ["identity-flow-changed risky both"]),
        .init(
            "IdentityProvider.flows", "TokenFlows.tokenURL", change: "https://id.example.com/token",
            "https://id.example.com/handout", forth: "identity-flow-changed risky both", back: ["identity-flow-changed risky both"]),
        .init(
            "TokenFlows.authorizationURL", change: "https://id.example.com/authorize", "https://id.example.com/login",
            forth: "identity-flow-changed risky both", back: ["identity-flow-changed risky both"]),
        .init(
            "TokenFlows.scopes", change: ", tasks: The tasks.", "", forth: "identity-flow-changed risky both",
            back: ["identity-flow-changed risky both"]),
        .init(
            "Scope.name", change: "tasks: The tasks.", "task: The tasks.", forth: "identity-flow-changed risky both",
            back: ["identity-flow-changed risky both"]),
        .init(
            "Scope.description", change: "The tasks.", "Tasks.", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Service.description", change: "description: Things.", "description: All.", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
        .init(
            "Service.summary", change: "description: Things.", "description: Things.\n    summary: All",
            forth: "documentation-changed safe both", back: ["documentation-changed safe both"]),
        .init(
            "Service.extensions", change: "x-service: 1", "x-service: 2", forth: "extension-changed safe both",
            back: ["extension-changed safe both"]),
    ]

    /// The catalogue.
    static let errors: [SpecChange] = [
        .init(
            "API.errors", "CatalogError.code", change: "code: BIZ010", "code: BIZ020", forth: "error-code-changed breaking response",
            back: ["error-code-changed breaking response"]),
        .init(
            "CatalogError.status", change: "status: 409", "status: 410", forth: "error-status-changed breaking response",
            back: ["error-status-changed breaking response"]),
        .init(
            "CatalogError.details", change: "{ id: int64, note?: string }", "{ note?: string }", forth: "field-removed breaking response",
            back: ["field-added-optional safe response"]),
        .init(
            "CatalogError.details", change: "{ id: int64, note?: string }", "{ id: int64 }", forth: "field-removed risky response",
            back: ["field-added-optional safe response"]),
        .init(
            "Property.type", change: "{ id: int64, note?: string }", "{ id: string, note?: string }",
            forth: "type-changed breaking response", back: ["type-changed breaking response"]),
        .init(
            "CatalogError.message", change: "{ en: Closed., ja: Closed. }", "{ en: Shut., ja: Closed. }",
            forth: "error-message-changed safe response", back: ["error-message-changed safe response"]),
        .init(
            "CatalogError.description", change: "status: 409", "status: 409\n    description: Too late.",
            forth: "documentation-changed safe response", back: ["documentation-changed safe response"]),
        .init(
            "CatalogError.code", change: "BIZ_RESOURCE_NOT_FOUND: { message: { en: Not there., ja: Not there. } }",
            "BIZ_RESOURCE_NOT_FOUND: { code: BIZ099, status: 410, message: { en: Not there., ja: Not there. } }",
            forth: "error-code-changed breaking both", "error-status-changed breaking both",
            back: ["error-code-changed breaking both", "error-status-changed breaking both"]),
        // An error that no operation declares meets nobody.
        .init("CatalogError.code", change: "code: BIZ011", "code: BIZ021", back: []),
    ]
}
