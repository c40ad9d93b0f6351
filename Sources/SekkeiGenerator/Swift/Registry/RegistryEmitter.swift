import SekkeiSpec

/// Writes `_API.swift`: the registry of the services and the tables that the runtime works with.
struct RegistryEmitter {
    let versions: SwiftVersions
    private var context: SwiftContext { versions.newest }

    func text() -> String {
        let out = TextWriter()
        let api = context.api
        out.documentation("\(api.title.text(in: context.language)) \(api.version): its services behind their routes.")
        out.block("public struct \(GeneratedName.registry): \(RuntimeSymbols.generatedAPI) {") { members(out) }
        for past in versions.past where past.changes?.isEmpty == false {
            out.blank()
            out.line("/// What \(past.version) has otherwise than the versions after it.")
            out.line("public enum \(past.namespace ?? "") {}")
        }
        CatalogEmitter(versions: versions, out: out).emit()
        return FileHead(context: context).text(above: out)
    }

    private func members(_ out: TextWriter) {
        services(out)
        out.blank()
        descriptor(out)
        RateLimitTable(versions).emit(out)
        out.blank()
        IdentityEmitter(context: context, out: out).emit()
        DispatchEmitter(versions: versions, out: out).emit()
        out.blank()
        let routes = OperationTableEmitter(versions: versions, out: out).emit()
        out.blank()
        RouteEmitter(out: out).emit(routes)
    }

    private func services(_ out: TextWriter) {
        let members = members
        for member in members { out.line("let \(member.property): any \(member.type)") }
        out.blank()
        out.line("/// Puts the services behind the routes.")
        guard !members.isEmpty else { return out.line("public init() {}") }
        out.wrapped("public init(", members.map { "\($0.property): any \($0.type)" }, ") {", depth: 1)
        out.indented { out.lines(members.map { "self.\($0.property) = \($0.property)" }) }
        out.line("}")
    }

    /// What the application supplies: the services, then what old versions need beside.
    private var members: [(property: String, type: String)] {
        let services = context.api.services.map { service in (ServiceNames(service).property, ServiceNames(service).protocolName) }
        let removed = versions.past.flatMap { versions.removed(in: $0) }.compactMap { $0.operations.first?.served }
        let conversions = versions.conversions.map { (PastNames.property(ofChange: $0.change.name), $0.change.name) }
        return services + removed.map { ($0.property, $0.protocolName) } + conversions
    }

    private func descriptor(_ out: TextWriter) {
        let api = context.api
        let defaultVersion = api.versions.firstIndex { $0.name == api.defaultVersion } ?? 0
        let cors = api.cors.map { [CORSPolicy(versions: versions, cors: $0).argument] } ?? []
        let arguments =
            [
                Arguments.title(SwiftLiteral.string(api.title.text(in: context.language))),
                Arguments.version(SwiftLiteral.string(api.version)),
                Arguments.basePath(SwiftLiteral.string(api.basePath)),
                Arguments.table(.versions),
                Arguments.defaultVersion(defaultVersion),
                Arguments.languages(SwiftLiteral.list(api.languages.map(SwiftLiteral.string))),
                Arguments.schemes(SwiftLiteral.list((api.auth?.schemes ?? []).map(Self.scheme))),
            ] + [.catalog, .constraints, .operations, .resources, .documents, .docsPage].map(Arguments.table)
            + (versions.pastErrorsDiffer ? [Arguments.table(.pastErrors)] : []) + cors
            + (api.timeZone == "UTC" ? [] : [Arguments.timeZone(SwiftLiteral.string(api.timeZone))])
            + (RateLimitTable(versions).rows.isEmpty ? [] : [Arguments.table(.rateLimits)])
        out.line("/// The API as data.")
        out.wrapped("\(RuntimeRequirements.descriptor) = \(RuntimeSymbols.apiDescriptor)(", arguments, ")", depth: 1)
    }

    private static func scheme(_ scheme: Auth.Scheme) -> String {
        switch scheme.kind {
        case .bearer: Arguments.bearer
        case .oidc: Arguments.oidc
        case .apiKey(let header): Arguments.apiKey(header: SwiftLiteral.string(header))
        }
    }

    private typealias Arguments = DescriptorArguments
}
