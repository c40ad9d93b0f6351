/// Texts that must have a form.
package enum TextForm: String, Sendable, CaseIterable {
    case date, duration, size, route, path, version, errorCode, auditAction

    /// A regular expression for all of the text. It may let more pass than the compiler does.
    package var pattern: String {
        switch self {
        case .date: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        case .duration: "^[0-9]+(ms|s|m|h|d)$"
        case .size: "^[0-9]+(B|KiB|MiB|GiB|KB|MB)$"
        case .route: "^(GET|POST|PUT|PATCH|DELETE) /"
        case .path: "^(/.*)?$"
        case .version: "^v[0-9]+$"
        case .errorCode: "^[A-Z]{2,6}[0-9]{3,5}$"
        case .auditAction: "^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$"
        }
    }
}
