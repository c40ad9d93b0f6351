@testable import SekkeiSpec

/// The least that an API can be.
enum EmptyAPI {
    static let api = API(
        title: LocalizedText(texts: [("en", "Empty")]), version: "1.0.0", basePath: "", languages: ["en"], timeZone: "UTC", servers: [],
        tags: [], versions: [APIVersion(name: "v1", isCurrent: true)], defaultVersion: "v1", errors: [], constraintMessages: [], types: [],
        services: [], files: [], extensions: [])
}
