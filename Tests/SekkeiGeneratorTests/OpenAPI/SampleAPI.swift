@testable import SekkeiSpec

/// An API with a bit of everything that an OpenAPI document can say, put together by hand.
enum SampleAPI {
    /// Version 1 differs in nothing but its dates.
    static let api: API = {
        var api = current
        let step = VersionStep(older: "v1", newer: "v2", changes: [], types: [], operations: [], errors: [])
        api.past = [PastVersion(name: "v1", api: current, step: step)]
        return api
    }()

    private static let current = API(
        title: LocalizedText(texts: [("en", "Office"), ("ja", "事務")]), version: "2.0.0", description: text("Tasks and those who do them."),
        basePath: "/api", languages: ["en", "ja"], timeZone: "UTC",
        contact: Contact(name: "Support", url: nil, email: "support@example.com"),
        license: License(name: "Apache 2.0", identifier: "Apache-2.0", url: nil),
        servers: [ServerURL(url: "https://erp.example.com/", description: text("Production"))],
        tags: [Tag(name: "Reports", description: text("Figures."))],
        versions: [
            APIVersion(name: "v2", isCurrent: true, released: "2026-06-01", deprecated: nil, sunset: nil, link: nil),
            APIVersion(
                name: "v1", isCurrent: false, released: "2025-01-15", deprecated: "2026-06-01", sunset: "2027-06-30",
                link: "https://example.com/migrate"),
        ],
        defaultVersion: "v1", auth: auth, errors: SampleErrors.all,
        constraintMessages: [
            ConstraintMessage(constraint: "maxLength", code: "VAL003", message: bilingual("{field} is too long.", "{field} が長すぎます。"))
        ],
        types: SampleTypes.all, services: SampleOperations.services,
        files: [SpecFile(path: "api.yaml"), SpecFile(path: "services/tasks.yaml")],
        extensions: [Extension(name: "x-owner", value: .string("team-erp"))])

    static func document(_ version: String) -> DocumentUnderTest {
        DocumentUnderTest(api: api, version: version)
    }

    static func text(_ text: String) -> LocalizedText { LocalizedText(texts: [("en", text)]) }

    static func bilingual(_ english: String, _ japanese: String) -> LocalizedText {
        LocalizedText(texts: [("en", english), ("ja", japanese)])
    }

    static let span = SourceSpan(file: "services/tasks.yaml", start: .init(line: 1, column: 1), end: .init(line: 1, column: 2))

    static func property(
        _ name: String, _ kind: TypeReference.Kind, required: Bool = true, nullable: Bool = false,
        _ change: (inout Property) -> Void = { _ in }
    ) -> Property {
        var property = Property(
            name: name, swiftName: name, type: TypeReference(kind: kind), isRequired: required, isNullable: nullable, isReadOnly: false,
            isWriteOnly: false, deprecation: nil, defaultValue: nil, title: nil, description: nil, extensions: [],
            span: span)
        change(&property)
        return property
    }

    private static let auth = Auth(
        schemes: [
            Auth.Scheme(name: "bearer", kind: .bearer(format: "JWT"), description: nil),
            Auth.Scheme(name: "apiKey", kind: .apiKey(header: "X-API-Key"), description: text("For machines.")),
        ],
        user: SampleTypes.object("Caller", [property("id", .scalar(.int64))]), rolesPath: ["role"], tierPath: nil)
}
