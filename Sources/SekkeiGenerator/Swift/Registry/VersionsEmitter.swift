import SekkeiSpec

/// Writes `_Versions.swift`: the versions of the API with their dates.
struct VersionsEmitter {
    let context: SwiftContext

    func text() -> String {
        let out = TextWriter()
        out.block("extension \(GeneratedName.registry) {") {
            out.line("/// Newest first.")
            out.table(
                "static let \(DescriptorArguments.Table.versions.rawValue): [\(RuntimeSymbols.versionDescriptor)] = [",
                context.api.versions.map(row))
        }
        return FileHead(context: context).text(above: out, isPublic: false)
    }

    private func row(_ version: APIVersion) -> String {
        let texts = [version.released, version.deprecated, version.sunset, version.link].map { $0.map(SwiftLiteral.string) }
        let arguments = [
            texts[0].map(DescriptorArguments.released), texts[1].map(DescriptorArguments.deprecated(date:)),
            texts[2].map(DescriptorArguments.sunset), texts[3].map(DescriptorArguments.link),
        ]
        return DescriptorArguments.row
            + ([SwiftLiteral.string(version.name)] + arguments.compactMap { $0 }).joined(separator: ", ") + ")"
    }
}
