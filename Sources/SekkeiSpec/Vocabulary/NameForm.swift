/// Names that a spec chooses, by what they name.
package enum NameForm: String, Sendable, CaseIterable {
    case type, service, operation, error, version, scheme, policy, rateLimit
    /// With `?` at its end where it may be absent; parameters and parts of a form are named so, too.
    case field
    case header
    /// Examples, and values of an enum.
    case any

    /// A regular expression for all of the name. It may let more pass than the compiler does.
    package var pattern: String {
        switch self {
        case .type, .service: "^[A-Z][A-Za-z0-9_]*$"
        case .operation, .policy: "^[a-z][A-Za-z0-9_]*$"
        case .error: "^[A-Z][A-Z0-9_]*$"
        case .version: TextForm.version.pattern
        case .scheme, .rateLimit: "^[A-Za-z_][A-Za-z0-9_]*$"
        case .field: "^[^\\s{}<>\"\\\\?]+\\??$"
        case .header: "^[A-Za-z0-9_-]+\\??$"
        case .any: "."
        }
    }
}
