package import SekkeiSpec

/// Writes an API as Swift: one file for each spec file, and the fixed few that hold what belongs to all of them.
package struct SwiftEmitter: Sendable {
    private let versions: SwiftVersions
    private var context: SwiftContext { versions.newest }
    private let documents: @Sendable () -> [(version: String, template: DocumentTemplate)]

    /// - Parameters:
    ///   - api: The checked spec.
    ///   - toolVersion: Named at the top of each file.
    ///   - documents: The OpenAPI document of each version, to be embedded; asked for while other files are written.
    package init(
        api: API, toolVersion: String,
        documents: @autoclosure @escaping @Sendable () -> [(version: String, template: DocumentTemplate)] = []
    ) {
        versions = SwiftVersions(newest: SwiftContext(api: api, toolVersion: toolVersion))
        self.documents = documents
    }

    /// All files, those of the spec files first, by path. The same spec always gives the same bytes.
    package func files() -> [GeneratedFile] {
        // The documents take longest, so they begin first.
        let registry = Registry.allCases.map { file in { @Sendable in self.registry(file) } }
        let specFiles = context.api.files.map(\.path).sorted().map { path in { @Sendable in self.specFile(path) } }
        let files = (registry + specFiles).concurrentMap { $0() }
        return Array(files[registry.count...] + files[..<registry.count])
    }

    /// The files that hold what belongs to all spec files.
    private enum Registry: String, CaseIterable, Sendable {
        case openAPI = "_OpenAPI.swift"
        case api = "_API.swift"
        case versions = "_Versions.swift"
        case docs = "_Docs.swift"
        case policies = "_Policies.swift"
    }

    private func registry(_ file: Registry) -> GeneratedFile {
        let text =
            switch file {
            case .api: RegistryEmitter(versions: versions).text()
            case .versions: VersionsEmitter(context: context).text()
            case .policies: PoliciesEmitter(versions: versions).text()
            case .docs: DocsEmitter(context: context).text()
            case .openAPI: DocumentsEmitter(context: context, documents: documents()).text()
            }
        return GeneratedFile(path: file.rawValue, text: text)
    }

    private func specFile(_ path: String) -> GeneratedFile {
        GeneratedFile(path: OutputNames.swiftFile(forSpecFile: path), text: SpecFileEmitter(versions: versions, file: path).text())
    }
}
