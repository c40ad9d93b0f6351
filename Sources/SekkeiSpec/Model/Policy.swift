package import SekkeiPolicy

/// An entry of `policies`.
package struct Policy: Sendable {
    /// `task_view`; unique in the API.
    package var name: String
    package var description: LocalizedText?
    /// As it is declared: positions lie in ``file``.
    package var rule: PolicyRule
    package var file: String
    package var span: SourceSpan
}
