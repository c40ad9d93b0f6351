import SekkeiSpec

/// Writes `_API.swift`: the registry of the services and the tables that the runtime works with.
struct RegistryEmitter {
    let context: SwiftContext

    func text() -> String {
        let out = TextWriter()
        let api = context.api
        out.documentation("\(api.title.text(in: context.language)) \(api.version): its services behind their routes.")
        out.block("public struct \(GeneratedName.registry): \(RuntimeSymbols.generatedAPI) {") { members(out) }
        CatalogEmitter(context: context, out: out).emit()
        return FileHead(context: context).text(above: out)
    }

    private func members(_ out: TextWriter) {
        services(out)
        out.blank()
        descriptor(out)
        out.blank()
        DispatchEmitter(context: context, out: out).emit()
        out.blank()
        let operations = OperationTableEmitter(context: context, out: out)
        let trie = operations.emit()
        out.blank()
        RouteEmitter(out: out).emit(trie)
    }

    private func services(_ out: TextWriter) {
        let names = context.api.services.map(ServiceNames.init)
        for name in names { out.line("let \(name.property): any \(name.protocolName)") }
        out.blank()
        out.line("/// Puts the services behind the routes.")
        guard !names.isEmpty else { return out.line("public init() {}") }
        out.wrapped("public init(", names.map { "\($0.property): any \($0.protocolName)" }, ") {", depth: 1)
        out.indented { out.lines(names.map { "self.\($0.property) = \($0.property)" }) }
        out.line("}")
    }

    private func descriptor(_ out: TextWriter) {
        let api = context.api
        let defaultVersion = api.versions.firstIndex { $0.name == api.defaultVersion } ?? 0
        let cors = api.cors.map { [CORSPolicy(context: context, cors: $0).argument] } ?? []
        let arguments =
            [
                Arguments.title(SwiftLiteral.string(api.title.text(in: context.language))),
                Arguments.version(SwiftLiteral.string(api.version)),
                Arguments.basePath(SwiftLiteral.string(api.basePath)),
                Arguments.table(.versions),
                Arguments.defaultVersion(defaultVersion),
                Arguments.languages(SwiftLiteral.list(api.languages.map(SwiftLiteral.string))),
                Arguments.schemes(SwiftLiteral.list((api.auth?.schemes ?? []).map(Self.scheme))),
            ] + [.catalog, .constraints, .operations, .resources, .documents, .docsPage].map(Arguments.table) + cors
        out.line("/// The API as data.")
        out.wrapped("\(RuntimeRequirements.descriptor) = \(RuntimeSymbols.apiDescriptor)(", arguments, ")", depth: 1)
    }

    private static func scheme(_ scheme: Auth.Scheme) -> String {
        switch scheme.kind {
        case .bearer: Arguments.bearer
        case .apiKey(let header): Arguments.apiKey(header: SwiftLiteral.string(header))
        }
    }

    private typealias Arguments = DescriptorArguments
}
