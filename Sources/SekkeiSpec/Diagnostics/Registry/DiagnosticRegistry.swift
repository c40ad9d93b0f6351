/// What `explain` knows of every code.
package enum DiagnosticRegistry {
    /// One entry for each code.
    package static let explanations: [DiagnosticCode: DiagnosticExplanation] =
        [
            files, vocabulary, types, unions, typeValues, operations, errors, versions, changes, authentication, policies, rateLimits,
            caching, identity, audit,
        ]
        .reduce(into: [:]) { all, group in all.merge(group) { first, _ in first } }
}
