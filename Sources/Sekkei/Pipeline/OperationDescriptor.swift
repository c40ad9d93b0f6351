/// What the runtime must know of an operation before its handler runs.
@_spi(Generated) public struct OperationDescriptor: Sendable {
    /// Who may call it.
    @_spi(Generated) public enum Security: Sendable {
        /// Anybody, without a credential.
        case anonymous
        /// Callers with a credential of one of these schemes, by number.
        case schemes([Int])
    }

    /// The `operationId`.
    let name: StaticString
    let service: StaticString
    let method: HTTPMethod
    let path: StaticString
    let security: Security
    /// Milliseconds; 0 for no deadline.
    let timeout: Int
    /// Bytes of body that are read at most; 0 where the operation takes none.
    let maxBody: Int
    /// The catalogue numbers of the errors that it declares, beside the implied ones.
    let errors: [Int]
    /// Since when it is deprecated, in seconds since 1970; 0 where it is not, or nobody knows since when.
    let deprecated: Int
    /// Whether it answers in the envelope, so that callers who take no JSON are refused before it runs.
    let isEnveloped: Bool
    /// Whether the version has it no more: answered with 410 before anything else is looked at.
    let isGone: Bool
    /// Whether its answers carry a row's version as their `ETag`.
    let hasRowVersion: Bool
    /// The fields of the request that an older version calls otherwise.
    let fieldNames: [PastCaller.FieldName]
    /// What the audit trail calls it; nil where it leaves no entry.
    let audit: StaticString?
    /// The media type of a streamed answer, in lower case and without parameters; nil for any other answer.
    let mediaType: String?
    /// The numbers of its limits in ``APIDescriptor/rateLimits``.
    let rateLimits: [Int]

    /// Whether it needs a caller.
    var isSecured: Bool {
        if case .anonymous = security { false } else { true }
    }

    /// Creates a descriptor.
    @_spi(Generated) public init(
        _ name: StaticString, service: StaticString, _ method: HTTPMethod, _ path: StaticString, security: Security, timeout: Int = 0,
        maxBody: Int = 0, errors: [Int] = [], deprecated: Int = 0, isEnveloped: Bool = true, contentType: String? = nil,
        isGone: Bool = false, hasRowVersion: Bool = false, fieldNames: [PastCaller.FieldName] = [], rateLimits: [Int] = [],
        audit: StaticString? = nil
    ) {
        self.name = name
        self.service = service
        self.method = method
        self.path = path
        self.security = security
        self.timeout = timeout
        self.maxBody = maxBody
        self.errors = errors
        self.deprecated = deprecated
        self.isEnveloped = isEnveloped
        self.isGone = isGone
        self.hasRowVersion = hasRowVersion
        self.fieldNames = fieldNames
        self.rateLimits = rateLimits
        self.audit = audit
        mediaType = contentType.map { $0.prefix { $0 != ";" }.trimmingSpaces().lowercased() }
    }
}
