extension Vocabulary {
    static let apiKeys: [KeyDefinition] = [
        .required("title", [.api], .localizedText, "The API's name.", "title: ITDO ERP API"),
        .required("version", [.api], .text, "The release of the document, shown in OpenAPI's `info.version`.", "version: 2.0.0"),
        .key("description", [.api], .localizedText, "What the API is for.", "description: Everything about tasks."),
        .key("basePath", [.api], .text, "What stands before the version in every path.", "basePath: /api", default: "empty"),
        .key(
            "languages", [.api], .names, "The languages of texts and messages (BCP 47); the first is the fallback.", "languages: [en, ja]",
            default: "[en]"),
        .key(
            "timeZone", [.api], .name, "The time zone of dates without an offset, by its IANA name.", "timeZone: Asia/Tokyo", default: "UTC"
        ),
        .key("contact", [.api], .mapping, "Whom to ask.", "contact: { email: api@example.com }"),
        .key("license", [.api], .mapping, "The API's license.", "license: { name: MIT }"),
        .key("servers", [.api], .list, "Where the API is served, for the OpenAPI document.", "servers: [{ url: https://api.example.com }]"),
        .key("tags", [.api], .list, "Groups of operations, in the order of the document.", "tags: [{ name: tasks }]"),
        .key(
            "cors", [.api], .mapping, "Which web pages of other origins may call from a browser.",
            "cors: { origins: [https://app.example.com] }", default: "none may"),

        .required(
            "origins", [.cors], .names, "Origins as browsers send them; `\"*\"` alone for any.", "origins: [https://app.example.com]"),
        .key(
            "headers", [.cors], .names, "Request headers that pages may send beyond those that operations declare.", "headers: [X-Trace]"),
        .key(
            "exposedHeaders", [.cors], .names, "Answer headers that pages may read beyond the framework's own.", "exposedHeaders: [X-Total]"
        ),
        .key(
            "credentials", [.cors], .boolean, "Whether the browser's cookies may come along; never with any origin.", "credentials: true",
            default: "false"),
        .key("maxAge", [.cors], .duration, "How long a browser may keep the answer to a preflight request.", "maxAge: 1h", default: "10m"),

        .key("name", [.contact], .text, "The person or team.", "name: API team"),
        .key("url", [.contact], .text, "A page about it.", "url: https://example.com/support"),
        .key("email", [.contact], .text, "An e-mail address.", "email: api@example.com"),
        .required("name", [.license], .text, "The license's name.", "name: Apache 2.0"),
        .key("identifier", [.license], .text, "Its SPDX identifier.", "identifier: Apache-2.0"),
        .key("url", [.license], .text, "Its text.", "url: https://www.apache.org/licenses/LICENSE-2.0"),
        .required("url", [.server], .text, "The server's address.", "url: https://api.example.com"),
        .key("description", [.server], .localizedText, "What the server is for.", "description: Production"),
        .required("name", [.tag], .name, "The tag.", "name: tasks"),
        .key("description", [.tag], .localizedText, "What the tag groups.", "description: Work in projects."),

        .key("default", [.versions], .name, "The version of callers that name none.", "default: v1", default: "the current one"),
        .key(
            "current", [.version], .boolean, "Whether this is the version that the spec describes; exactly one is.", "current: true",
            default: "false"),
        .key("released", [.version], .date, "When it was published.", "released: 2025-01-15"),
        .key("deprecated", [.version], .date, "Since when it should no longer be used (RFC 9745).", "deprecated: 2026-06-01"),
        .key("sunset", [.version], .date, "When it ends (RFC 8594).", "sunset: 2027-06-30"),
        .key("link", [.version], .text, "Where callers read how to move on.", "link: https://example.com/migrate"),

        .required(
            "user", [.auth], .mapping, "The typed attributes of the caller, as an object type.", "user: { properties: { id: int64 } }"),
        .key(
            "id", [.auth], .name, "Which attribute tells callers apart, for limits, caches and the audit trail.", "id: user.id",
            default: "`user.id` where there is one"),
        .key("roles", [.auth], .name, "Which attribute `roles:` of an operation compares.", "roles: user.role.name"),
        .key("tier", [.auth], .name, "Which attribute names the caller's rate tier.", "tier: user.tier"),
    ]
}
