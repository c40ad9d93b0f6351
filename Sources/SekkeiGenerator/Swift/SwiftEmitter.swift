package import SekkeiSpec

/// Writes an API as Swift: one file for each spec file, and the fixed few that hold what belongs to all of them.
package struct SwiftEmitter {
    private let context: SwiftContext
    private let documents: [(version: String, json: String)]

    /// - Parameters:
    ///   - api: The checked spec.
    ///   - toolVersion: Named at the top of each file.
    ///   - documents: The OpenAPI document of each version, to be embedded.
    package init(api: API, toolVersion: String, documents: [(version: String, json: String)] = []) {
        context = SwiftContext(api: api, toolVersion: toolVersion)
        self.documents = documents
    }

    /// All files, those of the spec files first, by path. The same spec always gives the same bytes.
    package func files() -> [GeneratedFile] {
        let specFiles = context.api.files.map(\.path).sorted()
        return specFiles.map(specFile) + [
            GeneratedFile(path: "_API.swift", text: RegistryEmitter(context: context).text()),
            GeneratedFile(path: "_Versions.swift", text: VersionsEmitter(context: context).text()),
            GeneratedFile(path: "_OpenAPI.swift", text: DocumentsEmitter(context: context, documents: documents).text()),
        ]
    }

    private func specFile(_ path: String) -> GeneratedFile {
        GeneratedFile(path: OutputNames.swiftFile(forSpecFile: path), text: SpecFileEmitter(context: context, file: path).text())
    }
}
