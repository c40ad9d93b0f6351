/// Exactly one version is the current one.
enum CurrentVersionRule {
    static func check(_ versions: [(version: APIVersion, span: SourceSpan)], at span: SourceSpan, _ reader: Reader) {
        let current = versions.filter(\.version.isCurrent)
        guard let first = current.first else {
            reader.error(.noCurrentVersion, "no version is current", at: span, help: "write 'current: true' at the version that the spec describes")
            return
        }
        for other in current.dropFirst() {
            reader.error(
                .severalCurrentVersions, "'\(other.version.name)' is a second current version", at: other.span,
                notes: [.init("'\(first.version.name)' is the first", at: first.span)])
        }
    }
}
