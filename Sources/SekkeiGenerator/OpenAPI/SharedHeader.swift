import SekkeiSpec

/// Response headers of the framework, each described once under `components/headers`.
enum SharedHeader: String, CaseIterable {
    case location = "Location"
    case entityTag = "ETag"
    case contentDisposition = "Content-Disposition"
    case contentLanguage = "Content-Language"
    case requestID = "X-Request-ID"
    case authenticate = "WWW-Authenticate"
    case retryAfter = "Retry-After"
    case deprecation = "Deprecation"
    case sunset = "Sunset"
    case link = "Link"

    /// Its key under `components/headers`.
    var componentName: String { rawValue.filter { $0 != "-" } }

    var reference: DocumentObject { ["$ref": .string("#/components/headers/\(componentName)")] }

    var object: DocumentObject {
        ["description": .text(description), "schema": .object(schema)]
    }

    /// Headers on every answer of an operation that succeeds. What has no `meta` names the request's identifier in a header.
    static func all(ofSuccessOf operation: Operation) -> [SharedHeader] {
        var headers: [SharedHeader] = operation.returns.location == nil ? [] : [.location]
        if operation.concurrency != nil, operation.returns.body != nil { headers.append(.entityTag) }
        if case .bytes? = operation.returns.stream { headers.append(.contentDisposition) }
        headers.append(operation.returns.status == 204 || operation.returns.stream != nil ? .requestID : .contentLanguage)
        return headers
    }

    /// Headers on every answer of a deprecated version.
    static func all(of version: APIVersion) -> [SharedHeader] {
        let stated: [(SharedHeader, String?)] = [(.deprecation, version.deprecated), (.sunset, version.sunset), (.link, version.link)]
        return stated.compactMap { $0.1 == nil ? nil : $0.0 }
    }

    /// Headers on every answer of an operation of a version, either of which may be deprecated.
    static func all(of version: APIVersion, _ operation: Operation) -> [SharedHeader] {
        let stated = all(of: version)
        return operation.deprecation?.since == nil || stated.contains(.deprecation) ? stated : [.deprecation] + stated
    }

    /// Headers on every answer with an error of this status.
    static func all(ofStatus status: Int) -> [SharedHeader] {
        switch status {
        case 401, 403: [.authenticate]
        case 429, 503: [.retryAfter]
        default: []
        }
    }

    private var description: LocalizedText {
        switch self {
        case .location: FrameworkText.location
        case .entityTag: FrameworkText.entityTag
        case .contentDisposition: FrameworkText.contentDisposition
        case .contentLanguage: FrameworkText.contentLanguage
        case .requestID: FrameworkText.requestID
        case .authenticate: FrameworkText.authenticate
        case .retryAfter: FrameworkText.retryAfter
        case .deprecation: FrameworkText.deprecation
        case .sunset: FrameworkText.sunset
        case .link: FrameworkText.link
        }
    }

    private var schema: DocumentObject {
        switch self {
        case .location: ["type": "string", "format": "uri-reference"]
        case .retryAfter: ["type": "integer", "format": "int32", "minimum": 0]
        default: ["type": "string"]
        }
    }
}

extension DocumentObject {
    /// Adds headers by reference.
    mutating func add(_ headers: [SharedHeader]) {
        for header in headers { self[header.rawValue] = .object(header.reference) }
    }
}
