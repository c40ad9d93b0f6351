/// A comment that silences warnings of one line: `# sekkei:allow SK0221 kept for the mobile team`.
struct Silence {
    struct Code {
        var code: DiagnosticCode
        /// Where it is named.
        var span: SourceSpan
    }

    var codes: [Code]
    var reason: String
    /// The line that is spoken of: the comment's own, or the next with content where the comment stands alone.
    var line: Int
}
