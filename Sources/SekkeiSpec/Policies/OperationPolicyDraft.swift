/// `policy` of an operation, before it is known what it speaks of.
struct OperationPolicyDraft {
    /// `policy: none`.
    static let none = "none"

    /// A name with its place.
    struct Name {
        let text: String
        let span: SourceSpan
    }

    /// Nil for `none`.
    var name: Name?
    var resource: Name?
    var each: Name?
    /// Where the reason stands; nil where there is none.
    var reasonSpan: SourceSpan?
    /// Whether it could not be read, which has been reported.
    var isBroken = false
    /// The key `policy`.
    let span: SourceSpan

    init(span: SourceSpan) {
        self.span = span
    }

    /// The type that it is about.
    var type: Name? { resource ?? each }
}
