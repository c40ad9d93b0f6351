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
    /// By version.
    let documents: [DocumentDescriptor]
    /// The page that shows the documents, in pieces to be joined; none where there is no such page.
    let docsPage: [StaticString]
    /// What the operations answer with, errors included: in lower case, without parameters.
    let mediaTypes: [String]
    let negotiator: LanguageNegotiator
    let versionDescriptors: [VersionDescriptor]
    /// Ready header lines, unless the operation has its own.
    let blocks: AnswerBlocks
    /// The lines of deprecated operations, by number; nil where there is no such operation.
    let deprecatedBlocks: [Int: AnswerBlocks]?
    /// Which web pages may read the answers; nil for none.
    let cors: CORSDescriptor?
    let cursorSeal: CursorSeal
    /// The limits of the API by number.
    let rateLimits: [DeclaredRateLimit]
    /// The IANA name of the zone in which policies tell the time.
    let timeZone: String
    /// What the application gives the API.
    let settings: ApplicationSettings

    /// Creates a descriptor from generated tables.
    @_spi(Generated) public convenience init(
        title: String, version: String, basePath: String, versions: [VersionDescriptor], defaultVersion: Int, languages: [String],
        schemes: [SecurityScheme], catalog: [CatalogEntry], constraints: [CatalogEntry], operations: [OperationDescriptor],
        resources: [Resource], documents: [DocumentDescriptor] = [], docsPage: [StaticString] = [], pastErrors: [[PastError]] = [],
        cors: CORSDescriptor? = nil, timeZone: String = "UTC", rateLimits: [DeclaredRateLimit] = []
    ) {
        self.init(
            title: title, version: version, basePath: basePath, versions: versions, defaultVersion: defaultVersion, languages: languages,
            schemes: schemes, catalog: catalog, constraints: constraints, operations: operations, resources: resources,
            documents: documents, docsPage: docsPage, pastErrors: pastErrors, cors: cors, timeZone: timeZone, rateLimits: rateLimits,
            settings: ApplicationSettings())
    }

    private init(
        title: String, version: String, basePath: String, versions: [VersionDescriptor], defaultVersion: Int, languages: [String],
        schemes: [SecurityScheme], catalog: [CatalogEntry], constraints: [CatalogEntry], operations: [OperationDescriptor],
        resources: [Resource], documents: [DocumentDescriptor], docsPage: [StaticString], pastErrors: [[PastError]],
        cors: CORSDescriptor?, timeZone: String, rateLimits: [DeclaredRateLimit], settings: ApplicationSettings
    ) {
        self.timeZone = timeZone
        self.settings = settings
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
        self.docsPage = docsPage
        mediaTypes = ["application/json", "application/problem+json"] + Set(operations.compactMap(\.mediaType)).sorted()
        negotiator = LanguageNegotiator(tags: languages)
        self.cors = cors
        self.rateLimits = rateLimits
        cursorSeal = CursorSeal(key: settings.cursorKey)
        versionDescriptors = versions
        let deprecation = DeprecationFields(basePath: basePath, versions: versions)
        let credentials = Self.credentialFields(of: schemes)
        blocks = AnswerBlocks(deprecation: deprecation, languages: languages, credentials: credentials)
        deprecatedBlocks = Self.deprecatedBlocks(operations) {
            AnswerBlocks(deprecation: deprecation, languages: languages, credentials: credentials, deprecated: $0)
        }
    }

    /// The same API with what an application gives it.
    func with(_ settings: ApplicationSettings) -> APIDescriptor {
        APIDescriptor(
            title: title, version: version, basePath: basePath, versions: versionDescriptors, defaultVersion: defaultVersion,
            languages: languages, schemes: schemes, catalog: catalogs[0], constraints: constraints, operations: operations,
            resources: resources, documents: documents, docsPage: docsPage, pastErrors: pastErrors, cors: cors, timeZone: timeZone,
            rateLimits: rateLimits, settings: settings)
    }

    /// The OpenAPI document of a version as JSON; nil where there is no such version. It is put together anew with every call.
    /// - Parameter language: One of ``languages``; the first for any other.
    public func document(ofVersion name: String, language: String) -> String? {
        guard let number = versions.firstIndex(of: name), documents.indices.contains(number) else { return nil }
        return String(decoding: documents[number].json(language: languages.firstIndex(of: language) ?? 0), as: UTF8.self)
    }

    /// The number under which the header lines for a request stand: one behind the last version outside of versions.
    func blockNumber(_ facts: RequestFacts) -> Int {
        facts.versionSource == nil || facts.namesUnknownVersion ? versions.count : facts.version
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
    func bareBlock(version: Int, negotiated: Bool, operation: Int) -> HeaderBlock {
        (deprecatedBlocks?[operation] ?? blocks).bare[version * 2 + (negotiated ? 1 : 0)]
    }

    private static func deprecatedBlocks(
        _ operations: [OperationDescriptor], _ blocks: (_ since: Int) -> AnswerBlocks
    ) -> [Int: AnswerBlocks]? {
        let dates = operations.enumerated().compactMap { number, operation in
            operation.deprecated > 0 ? (number, operation.deprecated) : nil
        }
        return dates.isEmpty ? nil : Dictionary(uniqueKeysWithValues: dates).mapValues(blocks)
    }

    /// The request fields that say who calls.
    private static func credentialFields(of schemes: [SecurityScheme]) -> [String] {
        let fields = schemes.map { scheme in
            switch scheme {
            case .bearer, .oidc: "Authorization"
            case .apiKey(let header): header
            }
        }
        var seen: Set<String> = []
        return fields.filter { seen.insert($0.lowercased()).inserted }
    }
}
