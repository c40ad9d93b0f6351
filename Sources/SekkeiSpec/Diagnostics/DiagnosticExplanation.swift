/// What `explain` says of a code.
package struct DiagnosticExplanation: Sendable {
    /// A few words.
    package var title: String
    /// What the rule is and why it is one.
    package var explanation: String
    /// YAML that breaks it.
    package var example: String
    /// What to write instead.
    package var fix: String

    init(_ title: String, _ explanation: String, example: String, fix: String) {
        self.title = title
        self.explanation = explanation
        self.example = example
        self.fix = fix
    }
}
