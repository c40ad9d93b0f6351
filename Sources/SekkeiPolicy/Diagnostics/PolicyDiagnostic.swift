/// What is wrong with a policy, and where.
public struct PolicyDiagnostic: Error, Sendable, Equatable {
    /// Whether the policy can be used nevertheless.
    public enum Severity: Sendable, Equatable {
        /// The policy is refused.
        case error
        /// The policy works, but hardly as its author meant it.
        case warning
    }

    /// What is wrong, with the words that a message needs.
    public let kind: Kind
    /// The place that the author has to look at.
    public let span: PolicySpan
    /// How to put it right, where that is known.
    public let help: String?

    /// A fault at a place.
    public init(_ kind: Kind, at span: PolicySpan, help: String? = nil) {
        self.kind = kind
        self.span = span
        self.help = help
    }

    /// Follows from the kind.
    public var severity: Severity { kind.isWarning ? .warning : .error }

    /// One line of English without the place and without the help.
    public var message: String { kind.message }
}

extension PolicyDiagnostic: CustomStringConvertible {
    /// `line:column: message (help)`.
    public var description: String {
        "\(span.start.line):\(span.start.column): \(message)" + (help.map { " (\($0))" } ?? "")
    }
}
