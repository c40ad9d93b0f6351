/// The errors that every API has, whatever its spec says. The raw values are their numbers in the catalogue.
///
/// Most are the runtime's own affair; services throw those that speak about the domain, such as ``resourceNotFound``.
public enum BuiltInError: Int, CatalogError, CaseIterable {
    /// AUTH001: the credentials of a login do not match.
    case wrongCredentials
    /// AUTH002: the token's time is over.
    case tokenExpired
    /// AUTH003: the token is malformed, forged, or not for this API.
    case invalidToken
    /// AUTH004: the caller is known but may not do this.
    case insufficientPermissions
    /// AUTH005: no credential was sent.
    case authenticationRequired
    /// VAL001: a required field is missing.
    case requiredFieldMissing
    /// VAL002: a value is not of the type or format that is asked for.
    case invalidFormat
    /// VAL003: a value breaks a bound.
    case outOfRange
    /// VAL004: the body is not JSON (RFC 8259).
    case malformedJSON
    /// VAL005: the body is longer than the operation reads.
    case bodyTooLarge
    /// VAL006: the body is of a media type that the operation does not take.
    case unsupportedMediaType
    /// VAL007: a field or parameter that nobody declared.
    case unknownField
    /// VAL008: no representation fits `Accept`.
    case notAcceptable
    /// VAL009: a field stands twice in one object.
    case duplicateField
    /// VAL010: the message breaks HTTP's grammar.
    case malformedRequest
    /// VAL011: the request did not arrive in time.
    case requestTimeout
    /// VAL012: the header fields are too long or too many.
    case headersTooLarge
    /// VAL013: the request target is too long.
    case targetTooLong
    /// VAL014: the operation insists on a condition such as `If-Match`.
    case preconditionRequired
    /// VAL015: an `Expect` other than `100-continue`.
    case expectationFailed
    /// VAL016: the body is no `multipart/form-data` (RFC 7578).
    case malformedForm
    /// VAL017: the idempotency key was used for another request.
    case idempotencyKeyReused
    /// BIZ001: there is such a user already.
    case userAlreadyExists
    /// BIZ002: there is no such resource, or none that the caller may know of.
    case resourceNotFound
    /// BIZ003: the state of the resource forbids the operation.
    case operationNotAllowed
    /// BIZ004: somebody else changed the resource meanwhile.
    case editedMeanwhile
    /// BIZ005: the request with the same idempotency key is still running.
    case idempotencyConflict
    /// API001: no resource stands on this path.
    case unknownRoute
    /// API002: the resource does not have this method.
    case methodNotAllowed
    /// API003: there is no such version.
    case unsupportedVersion
    /// API004: the operation has been removed.
    case gone
    /// RATE001: too many requests.
    case rateLimitExceeded
    /// SYS001: the database cannot be reached.
    case databaseUnavailable
    /// SYS002: another service that this one needs cannot be reached.
    case externalServiceUnavailable
    /// SYS003: something unforeseen happened. Its text is logged and never sent.
    case internalError
    /// SYS004: the service did not answer in time.
    case timeout
    /// SYS005: the request comes in a transfer coding that this server does not know.
    case notImplemented
    /// SYS006: a version of HTTP that this server does not speak.
    case unsupportedHTTPVersion

    /// The raw value.
    public var catalogNumber: Int { rawValue }
}
