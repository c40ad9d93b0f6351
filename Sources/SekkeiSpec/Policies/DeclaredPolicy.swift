/// A policy as it is declared.
struct DeclaredPolicy {
    let name: String
    let span: SourceSpan
    /// Nil where it could not be read, which has been reported.
    let policy: Policy?
}
