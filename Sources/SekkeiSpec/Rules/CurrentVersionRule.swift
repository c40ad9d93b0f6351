/// Exactly one version is the current one.
enum CurrentVersionRule {
    /// - Parameter isComplete: whether all versions could be read; where not, the current one may be among the others.
    static func check(
        _ versions: [(version: APIVersion, span: SourceSpan)], isComplete: Bool, at span: SourceSpan, _ reader: Reader
    ) {
        let current = versions.filter(\.version.isCurrent)
        guard let first = current.first else {
            if isComplete {
                reader.error(
                    .noCurrentVersion, "no version is current", at: span,
                    help: "write 'current: true' at the version that the spec describes")
            }
            return
        }
        for other in current.dropFirst() {
            reader.error(
                .severalCurrentVersions, "'\(other.version.name)' is a second current version", at: other.span,
                notes: [.init("'\(first.version.name)' is the first", at: first.span)])
        }
    }
}
