public import SekkeiPolicy

/// What is wrong with the text of a policy.
public struct PolicyTextError: Error, Sendable {
    /// In the order in which it was found; no more than the limits say. Each has its place in the text.
    public let diagnostics: [PolicyDiagnostic]
}
