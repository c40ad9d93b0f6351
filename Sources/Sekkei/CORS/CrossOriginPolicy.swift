import NIOHTTP1

/// Decides about origins and knows the fields that tell browsers so.
struct CrossOriginPolicy: Sendable {
    private let origins: Set<String>
    private let allowsAny: Bool
    private let allowsCredentials: Bool
    private let allowedHeaders: String
    private let exposedHeaders: String
    private let maxAge: String

    init(_ descriptor: CORSDescriptor, schemes: [SecurityScheme]) {
        allowsAny = descriptor.origins.contains("*")
        origins = Set(descriptor.origins.map(Self.normalized))
        allowsCredentials = descriptor.allowsCredentials && !allowsAny
        let keys = schemes.compactMap { scheme in
            if case .apiKey(let header) = scheme { header } else { nil }
        }
        allowedHeaders = Self.joined(Self.ownRequestFields + keys + descriptor.headers)
        exposedHeaders = Self.joined(Self.ownAnswerFields + descriptor.exposedHeaders)
        maxAge = String(descriptor.maxAge)
    }

    /// What the framework itself reads, beyond what the Fetch standard lets every page send.
    private static let ownRequestFields = [
        "Accept", "Accept-Language", "Authorization", "Cache-Control", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match",
        "Last-Event-ID", "traceparent",
        "X-API-Version", "X-Request-ID",
    ]
    /// What the framework itself sends, beyond what the Fetch standard lets every page read.
    private static let ownAnswerFields = [
        "Age", "Allow", "Content-Disposition", "Deprecation", "ETag", "Idempotency-Replayed", "Link", "Location", "RateLimit",
        "RateLimit-Policy", "Retry-After",
        "Sunset", "WWW-Authenticate", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset", "X-Request-ID",
    ]

    /// The origin of a request, if its pages may use the API. `null` is no origin: any sandboxed page has it.
    func allowedOrigin(_ headers: HTTPHeaders) -> String? {
        let sent = headers["origin"]
        guard sent.count == 1, sent[0] != "null", allowsAny || origins.contains(sent[0]) else { return nil }
        return sent[0]
    }

    /// The fields of every answer.
    /// - Parameter origin: An allowed one; nil where the request has none.
    func fields(_ origin: String?) -> [(name: String, value: String)] {
        guard let origin else { return [("Vary", "Origin")] }
        return [("Vary", "Origin")] + permission(origin) + [("Access-Control-Expose-Headers", exposedHeaders)]
    }

    /// The fields of the answer to a preflight.
    /// - Parameter methods: Those of the resource, as `Allow` lists them.
    func preflightFields(_ origin: String, methods: String) -> [(name: String, value: String)] {
        let vary = ("Vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers")
        return [vary] + permission(origin) + [
            ("Access-Control-Allow-Methods", methods), ("Access-Control-Allow-Headers", allowedHeaders), ("Access-Control-Max-Age", maxAge),
        ]
    }

    private func permission(_ origin: String) -> [(name: String, value: String)] {
        let field = [("Access-Control-Allow-Origin", allowsAny ? "*" : origin)]
        return allowsCredentials ? field + [("Access-Control-Allow-Credentials", "true")] : field
    }

    /// An origin as browsers send it: in lower case, without the port that its scheme implies.
    private static func normalized(_ origin: String) -> String {
        let origin = origin.lowercased()
        for (scheme, port) in [("https://", ":443"), ("http://", ":80")] where origin.hasPrefix(scheme) && origin.hasSuffix(port) {
            return String(origin.dropLast(port.count))
        }
        return origin
    }

    /// A list without repetitions, whatever their case.
    private static func joined(_ names: [String]) -> String {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.lowercased()).inserted }.joined(separator: ", ")
    }
}
