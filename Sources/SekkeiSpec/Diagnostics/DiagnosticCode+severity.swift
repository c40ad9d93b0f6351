extension DiagnosticCode {
    /// The codes that doubt instead of refusing. A code is always one or the other; SK0012 takes the severity of what it counts.
    private static let warnings: Set<DiagnosticCode> = [
        .constantPolicy, .missingDescription, .missingSummary, .namesDifferByCase, .needlessNullTest, .needlessReason, .sunsetNear,
        .unreachableElse, .unreachableSize, .unusedError, .unusedInvalidation, .unusedRateLimit,
        .unusedSilence,
        .unusedPolicy, .unusedType, .versionWithoutChanges,
    ]

    /// Whether the spec compiles all the same; `--strict` refuses it.
    package var isWarning: Bool { Self.warnings.contains(self) }

    /// The warnings that `# sekkei:allow` takes.
    static let silenceable = allCases.filter { $0.isWarning && $0 != .unusedSilence }
}
