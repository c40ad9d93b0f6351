extension DiagnosticRegistry {
    static let versions: [DiagnosticCode: DiagnosticExplanation] = [
        .invalidDate: .init(
            "impossible date", "A date is a day of the calendar, written YYYY-MM-DD.",
            example: "released: 2026-02-30", fix: "released: 2026-02-28"),
        .sunsetBeforeDeprecation: .init(
            "ends before it is deprecated", "Callers are told that a version ends before it does.",
            example: "v1: { deprecated: 2026-06-01, sunset: 2026-01-01 }", fix: "v1: { deprecated: 2026-01-01, sunset: 2026-06-01 }"),
        .severalCurrentVersions: .init(
            "two current versions", "The spec describes one version, the current one.",
            example: "v1: { current: true }\nv2: { current: true }", fix: "v2: { current: true }"),
        .noCurrentVersion: .init(
            "no current version", "The spec describes one version, and must say which.",
            example: "versions: { v1: {} }", fix: "versions: { v1: { current: true } }"),
        .unknownVersion: .init(
            "unknown version", "'default' names a version that is declared beside it.",
            example: "versions: { default: v3, v2: { current: true } }", fix: "versions: { default: v2, v2: { current: true } }"),
        .deprecatedBeforeRelease: .init(
            "ends or is deprecated before it is released", "A version is released first.",
            example: "v1: { released: 2026-01-15, deprecated: 2025-06-01 }", fix: "v1: { released: 2025-01-15, deprecated: 2025-06-01 }"),
        .sunsetNear: .init(
            "default ends soon",
            "Callers that name no version get the one that 'default' names, and it ends within 90 days. Only 'check' looks at the date. A warning.",
            example: "versions: { default: v1, v2: { current: true }, v1: { sunset: 2027-03-01 } }   # on 2027-01-15",
            fix: "versions: { default: v2, v2: { current: true }, v1: { sunset: 2027-03-01 } }"),
        .sunsetPassed: .init(
            "default has ended",
            "Callers that name no version get one that was said to be gone by now. Only 'check' looks at the date.",
            example: "versions: { default: v1, v2: { current: true }, v1: { sunset: 2026-12-31 } }   # on 2027-01-15",
            fix: "versions: { default: v2, v2: { current: true }, v1: { sunset: 2026-12-31 } }"),
    ]

    static let authentication: [DiagnosticCode: DiagnosticExplanation] = [
        .noSchemes: .init(
            "no security scheme", "An operation that says nothing requires authentication, and nothing says how.",
            example: "countTasks: { http: GET /count, returns: int64 }   # and no 'auth' at the top level",
            fix: "countTasks: { http: GET /count, auth: none, returns: int64 }"),
        .unknownScheme: .init(
            "unknown security scheme", "'auth' of an operation names schemes that the top-level 'auth' declares.",
            example: "auth: [baerer]", fix: "auth: [bearer]"),
        .invalidAttributePath: .init(
            "not an attribute of the caller", "'roles' and 'tier' lead from 'user' to a string or an enum.",
            example: "roles: user.roll", fix: "roles: user.role"),
        .unknownRole: .init(
            "unknown role", "The attribute that 'auth.roles' names cannot have this value, so nobody could ever call.",
            example: "roles: [amdin]", fix: "roles: [admin]"),
        .rolesNotApplicable: .init(
            "roles cannot be compared", "'roles' needs a caller and 'auth.roles', which says where the caller's role is.",
            example: "auth: none\nroles: [admin]", fix: "Leave one of them out."),
    ]
}
