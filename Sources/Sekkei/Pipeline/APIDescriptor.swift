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
    let catalog: [CatalogEntry]
    let constraints: [CatalogEntry]
    let operations: [OperationDescriptor]
    let resources: [Resource]
    let documents: [[StaticString]]
    let negotiator: LanguageNegotiator
    /// Ready header lines for enveloped answers: by version, then whether the path named none, then by language.
    let blocks: [HeaderBlock]
    /// The lines of an answer without a body, by version.
    let bareBlocks: [HeaderBlock]

    /// Creates a descriptor from generated tables.
    @_spi(Generated) public init(
        title: String, version: String, basePath: String, versions: [VersionDescriptor], defaultVersion: Int, languages: [String],
        schemes: [SecurityScheme], catalog: [CatalogEntry], constraints: [CatalogEntry], operations: [OperationDescriptor],
        resources: [Resource], documents: [[StaticString]] = []
    ) {
        self.title = title
        self.version = version
        self.basePath = basePath
        self.versions = versions.map(\.name)
        self.defaultVersion = defaultVersion
        self.languages = languages
        self.schemes = schemes
        self.catalog = catalog
        self.constraints = constraints
        self.operations = operations
        self.resources = resources
        self.documents = documents
        negotiator = LanguageNegotiator(tags: languages)
        blocks = versions.flatMap { version in
            [false, true].flatMap { negotiated in
                languages.map { language in
                    let fields = Self.envelopeFields(language: language, several: languages.count > 1, negotiated: negotiated)
                    return HeaderBlock(fields + version.deprecationFields)
                }
            }
        }
        bareBlocks = versions.map { HeaderBlock(HeaderBlock.security + $0.deprecationFields) }
    }

    /// The OpenAPI document of a version, in pieces to be joined; nil where there is no such version.
    public func document(ofVersion name: String) -> [StaticString]? {
        versions.firstIndex(of: name).flatMap { documents.indices.contains($0) ? documents[$0] : nil }
    }

    /// The header lines of an enveloped answer.
    func block(version: Int, language: Int, negotiated: Bool) -> HeaderBlock {
        blocks[(version * 2 + (negotiated ? 1 : 0)) * languages.count + language]
    }

    private static func envelopeFields(language: String, several: Bool, negotiated: Bool) -> [(name: String, value: String)] {
        let vary = (several ? ["Accept-Language"] : []) + (negotiated ? ["Accept", "X-API-Version"] : [])
        return [
            ("Content-Type", "application/json; charset=utf-8"), ("Content-Language", language),
        ] + (vary.isEmpty ? [] : [("Vary", vary.joined(separator: ", "))]) + HeaderBlock.security
    }
}
