import SekkeiSpec

/// Response headers of the framework, each described once under `components/headers`.
enum SharedHeader: String, CaseIterable {
    case location = "Location"
    case entityTag = "ETag"
    case age = "Age"
    case replayed = "Idempotency-Replayed"
    case contentDisposition = "Content-Disposition"
    case contentLanguage = "Content-Language"
    case vary = "Vary"
    case requestID = "X-Request-ID"
    case allow = "Allow"
    case authenticate = "WWW-Authenticate"
    case retryAfter = "Retry-After"
    case deprecation = "Deprecation"
    case sunset = "Sunset"
    case link = "Link"
    case buffering = "X-Accel-Buffering"
    case cacheControl = "Cache-Control"
    case contentTypeOptions = "X-Content-Type-Options"
    case frameOptions = "X-Frame-Options"
    case contentSecurityPolicy = "Content-Security-Policy"
    case referrerPolicy = "Referrer-Policy"
    case rateLimit = "RateLimit"
    case rateLimitPolicy = "RateLimit-Policy"
    case rateLimitCount = "X-RateLimit-Limit"
    case rateLimitRemaining = "X-RateLimit-Remaining"
    case rateLimitReset = "X-RateLimit-Reset"

    /// What every answer says to browsers and caches.
    static let security: [SharedHeader] = [
        .cacheControl, .contentTypeOptions, .frameOptions, .contentSecurityPolicy, .referrerPolicy,
    ]

    /// What the answers of limited operations say about their limits.
    static let limits: [SharedHeader] = [.rateLimitCount, .rateLimitRemaining, .rateLimitReset, .rateLimitPolicy, .rateLimit]

    /// Its key under `components/headers`.
    var componentName: String { rawValue.filter { $0 != "-" } }

    var reference: DocumentObject { ["$ref": .string("#/components/headers/\(componentName)")] }

    /// Whether it stands on every answer that lists it. Where the version is not deprecated, only some operations may be.
    func isAlwaysSent(in version: APIVersion) -> Bool {
        switch self {
        case .deprecation: version.deprecated != nil
        case .authenticate, .retryAfter, .contentDisposition, .replayed, .rateLimit, .rateLimitPolicy, .rateLimitCount, .rateLimitRemaining,
            .rateLimitReset:
            false
        default: true
        }
    }
}

extension DocumentObject {
    /// Adds headers by reference.
    mutating func add(_ headers: [SharedHeader]) {
        for header in headers { self[header.rawValue] = .object(header.reference) }
    }
}
