/// A generated API as data: one per API, shared by all its requests.
public final class APIDescriptor: Sendable {
    /// The title of the API.
    public let title: String
    /// The version of the document, `info.version`; not one of ``versions``.
    public let version: String
    /// What stands before the version in every path; may be empty.
    public let basePath: String
    /// The names of the versions, newest first: `v2`, `v1`.
    public let versions: [String]
    /// BCP 47 tags of the languages; the first is the fallback.
    public let languages: [String]

    let defaultVersion: Int
    let schemes: [SecurityScheme]
    /// The catalogue of each version.
    let catalogs: [[CatalogEntry]]
    private let pastErrors: [[PastError]]
    let constraints: [CatalogEntry]
    let operations: [OperationDescriptor]
    let resources: [Resource]
    let documents: [[StaticString]]
    let negotiator: LanguageNegotiator
    let versionDescriptors: [VersionDescriptor]
    /// Ready header lines, unless the operation has its own.
    let blocks: AnswerBlocks
    /// The lines of deprecated operations, by number; nil where there is no such operation.
    let deprecatedBlocks: [Int: AnswerBlocks]?
    /// Which web pages may read the answers; nil for none.
    let cors: CORSDescriptor?
    let cursorSeal: CursorSeal

    /// Creates a descriptor from generated tables.
    @_spi(Generated) public init(
        title: String, version: String, basePath: String, versions: [VersionDescriptor], defaultVersion: Int, languages: [String],
        schemes: [SecurityScheme], catalog: [CatalogEntry], constraints: [CatalogEntry], operations: [OperationDescriptor],
        resources: [Resource], documents: [[StaticString]] = [], pastErrors: [[PastError]] = [], cors: CORSDescriptor? = nil,
        cursorKey: CursorKey = CursorKey()
    ) {
        self.title = title
        self.version = version
        self.basePath = basePath
        self.versions = versions.map(\.name)
        self.defaultVersion = defaultVersion
        self.languages = languages
        self.schemes = schemes
        self.pastErrors = pastErrors
        catalogs = versions.indices.map { $0 < pastErrors.count ? pastErrors[$0].applied(to: catalog) : catalog }
        self.constraints = constraints
        self.operations = operations
        self.resources = resources
        self.documents = documents
        negotiator = LanguageNegotiator(tags: languages)
        self.cors = cors
        cursorSeal = CursorSeal(key: cursorKey)
        versionDescriptors = versions
        blocks = AnswerBlocks(versions: versions, languages: languages)
        deprecatedBlocks = Self.deprecatedBlocks(operations, versions, languages)
    }

    /// The same API with another key for its cursors.
    func with(_ cursorKey: CursorKey) -> APIDescriptor {
        APIDescriptor(
            title: title, version: version, basePath: basePath, versions: versionDescriptors, defaultVersion: defaultVersion,
            languages: languages, schemes: schemes, catalog: catalogs[0], constraints: constraints, operations: operations,
            resources: resources, documents: documents, pastErrors: pastErrors, cors: cors, cursorKey: cursorKey)
    }

    /// The OpenAPI document of a version, in pieces to be joined; nil where there is no such version.
    public func document(ofVersion name: String) -> [StaticString]? {
        versions.firstIndex(of: name).flatMap { documents.indices.contains($0) ? documents[$0] : nil }
    }

    /// The header lines of an enveloped answer.
    func block(version: Int, language: Int, negotiated: Bool, operation: Int) -> HeaderBlock {
        let place = place(version, language, negotiated)
        guard let deprecatedBlocks else { return blocks.enveloped[place] }
        return (deprecatedBlocks[operation] ?? blocks).enveloped[place]
    }

    /// The header lines of an error as problem details.
    func problemBlock(version: Int, language: Int, negotiated: Bool, operation: Int) -> HeaderBlock {
        (deprecatedBlocks?[operation] ?? blocks).problems[place(version, language, negotiated)]
    }

    private func place(_ version: Int, _ language: Int, _ negotiated: Bool) -> Int {
        (version * 2 + (negotiated ? 1 : 0)) * languages.count + language
    }

    /// The header lines of an answer without an envelope.
    func bareBlock(version: Int, operation: Int) -> HeaderBlock {
        (deprecatedBlocks?[operation] ?? blocks).bare[version]
    }

    private static func deprecatedBlocks(
        _ operations: [OperationDescriptor], _ versions: [VersionDescriptor], _ languages: [String]
    ) -> [Int: AnswerBlocks]? {
        let dates = operations.enumerated().compactMap { number, operation in
            operation.deprecated > 0 ? (number, operation.deprecated) : nil
        }
        guard !dates.isEmpty else { return nil }
        return Dictionary(uniqueKeysWithValues: dates).mapValues {
            AnswerBlocks(versions: versions, languages: languages, deprecated: $0)
        }
    }
}
