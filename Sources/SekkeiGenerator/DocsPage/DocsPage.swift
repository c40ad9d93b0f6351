package import SekkeiSpec

/// The API reference: one HTML file with everything in it, which renders OpenAPI documents.
///
/// The page itself is the same for every API. It is kept as web developers write it, in `Assets`, and stands in ``PageTemplate`` once
/// more, put together: a resource would make every build of the tool compile a hundred thousand array elements.
package struct DocsPage: Sendable {
    private let versions: [String]
    private let languages: [String]

    package init(api: API) {
        versions = api.versions.map(\.name)
        languages = api.languages
    }

    /// The page with the documents of all versions and languages in it: it needs no server.
    ///
    /// - Parameter documents: newest first, without white space.
    package func text(embedding documents: [(version: String, template: DocumentTemplate)]) -> String {
        let embedded = EmbeddedDocuments(documents, languages: languages)
        return (PageTemplate.beforeDocuments + [manifest, embedded.text] + PageTemplate.afterDocuments).joined()
    }

    /// The page that fetches its documents from the server that it comes from, in pieces of bounded length to be joined.
    ///
    /// Each piece is a number of whole lines.
    var pieces: [String] { PageTemplate.beforeDocuments + [manifest] + PageTemplate.afterDocuments }

    /// The names of the versions and of the languages, which the page needs before it has a document.
    private var manifest: String {
        let names: DocumentValue = [
            "versions": .array(versions.map { .string($0) }), "languages": .array(languages.map { .string($0) }),
        ]
        let json = names.json(indentation: nil).text(in: "")
        return EmbeddedDocuments.script("type=\"application/json\" id=\"sekkei-manifest\"", json)
    }
}
