/// One way in which server and document disagree.
public struct ContractViolation: Sendable, Hashable {
    /// What the disagreement is about.
    public enum Kind: String, Sendable, CaseIterable {
        /// A status that the document does not list for the operation.
        case undocumentedStatus
        /// A media type that the document does not list for the status.
        case undocumentedContentType
        /// A body that does not keep to its schema.
        case invalidBody
        /// An `error.code` that the document does not list for the status.
        case undocumentedError
        /// A required header field that is not there.
        case missingHeader
        /// A header field that does not keep to its schema.
        case invalidHeader
        /// A header field that the document does not list, and that is none of HTTP's general ones.
        case undocumentedHeader
        /// Another `Content-Language` than was asked for.
        case wrongLanguage
        /// A body where there must be none.
        case unexpectedBody
        /// What the document forbids was accepted.
        case acceptedInvalid
        /// What the document allows was refused as invalid.
        case refusedValid
        /// What had to be refused was refused in another way than the document says.
        case wrongRefusal
        /// The refusal does not name the field that was broken, or names another.
        case wrongField
        /// The server failed.
        case serverFault
        /// No valid request of the operation ever succeeded, so that its answer was never seen.
        case neverSucceeded
        /// No answer came.
        case noAnswer
    }

    /// What the disagreement is about.
    public let kind: Kind
    /// The `operationId`, or method and path where there is no operation.
    public let operation: String
    /// What was tried: `title: 201 characters`.
    public let attempt: String
    /// What the document says, and what the server did.
    public let message: String
    /// The version of the document.
    public let version: String
    /// The language that was asked for.
    public let language: String
    /// The request, to be repeated by hand.
    public let curl: String
    /// How many more attempts showed the same.
    public internal(set) var repetitions = 0

    /// Creates a violation.
    public init(
        _ kind: Kind, operation: String, attempt: String, message: String, version: String, language: String, curl: String
    ) {
        self.kind = kind
        self.operation = operation
        self.attempt = attempt
        self.message = message
        self.version = version
        self.language = language
        self.curl = curl
    }

    /// What makes two violations one finding.
    var finding: String { "\(kind) \(operation) \(version) \(message)" }
}

extension ContractViolation: CustomStringConvertible {
    /// The violation with its request, over several lines.
    public var description: String {
        let more = repetitions > 0 ? " (and \(repetitions) more like it)" : ""
        return "\(kind.rawValue): \(operation) (\(version), \(language)), \(attempt): \(message)\(more)\n    \(curl)"
    }
}
