import SekkeiSpec

/// An `ETag`, as the server makes it: the row's version, the version of the API, and the language.
enum RowTagSample {
    static func text(_ version: APIVersion, _ api: API) -> DocumentValue {
        .string("\"7-\(version.name)-\(api.languages.first ?? "en")\"")
    }
}
