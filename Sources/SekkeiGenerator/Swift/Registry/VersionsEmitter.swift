import SekkeiSpec

/// Writes `_Versions.swift`: the versions of the API with their dates.
struct VersionsEmitter {
    let context: SwiftContext

    func text() -> String {
        let out = TextWriter()
        out.block("extension \(GeneratedName.registry) {") {
            out.line("/// Newest first.")
            out.table("static let versions: [\(RuntimeSymbols.versionDescriptor)] = [", context.api.versions.map(row))
        }
        return FileHead(context: context).text(above: out, isPublic: false)
    }

    private func row(_ version: APIVersion) -> String {
        let dates = [
            ("released", version.released), ("deprecated", version.deprecated), ("sunset", version.sunset), ("link", version.link),
        ]
        let arguments = dates.compactMap { name, value in value.map { "\(name): \(SwiftLiteral.string($0))" } }
        return ".init(\(([SwiftLiteral.string(version.name)] + arguments).joined(separator: ", ")))"
    }
}
