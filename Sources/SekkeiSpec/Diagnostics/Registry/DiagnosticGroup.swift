/// Codes that begin alike speak of the same part of a spec.
package struct DiagnosticGroup: Sendable {
    /// What all codes of the group begin with: `SK02`.
    package var prefix: String
    package var title: String

    /// In the order of the codes.
    package static let all: [DiagnosticGroup] = [
        .init(prefix: "SK00", title: "Files, YAML and comments"),
        .init(prefix: "SK01", title: "Vocabulary and shape"),
        .init(prefix: "SK02", title: "Names and types"),
        .init(prefix: "SK03", title: "Operations and routes"),
        .init(prefix: "SK04", title: "The error catalogue"),
        .init(prefix: "SK05", title: "Versions"),
        .init(prefix: "SK06", title: "Authentication"),
        .init(prefix: "SK070", title: "Policies"),
        .init(prefix: "SK071", title: "Policies: use"),
        .init(prefix: "SK075", title: "Rate limits"),
        .init(prefix: "SK076", title: "Rate limits: callers, tiers and use"),
        .init(prefix: "SK077", title: "Kept answers"),
        .init(prefix: "SK078", title: "Kept answers: their callers"),
        .init(prefix: "SK080", title: "Audit"),
        .init(prefix: "SK082", title: "Identity providers"),
    ]

    /// The codes of the group, in order.
    package var codes: [DiagnosticCode] {
        DiagnosticCode.allCases.filter { $0.rawValue.hasPrefix(prefix) }.sorted { $0.rawValue < $1.rawValue }
    }
}
