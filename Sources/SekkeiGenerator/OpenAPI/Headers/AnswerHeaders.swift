import SekkeiSpec

/// Which of the framework's headers stand on which answer.
///
/// Every answer names the request in `X-Request-ID`; one in the envelope does in its `meta`, too.
struct AnswerHeaders {
    let api: API
    let version: APIVersion

    /// Whether an operation is deprecated since a day that its answers tell.
    var deprecatesOperations: Bool { api.services.contains { $0.operations.contains { $0.deprecation?.since != nil } } }

    /// On the answer of an operation that succeeds; `Location` first, what the service adds stands behind it.
    func success(of operation: Operation) -> [SharedHeader] {
        var headers: [SharedHeader] = operation.returns.location == nil ? [] : [.location]
        if operation.concurrency != nil || operation.cache != nil, operation.returns.body != nil { headers.append(.entityTag) }
        if operation.cache != nil { headers.append(.age) }
        if operation.idempotency != nil { headers.append(.replayed) }
        switch operation.returns.stream {
        case .bytes?: headers += [.contentDisposition]
        case .events?, .lines?: headers += [.buffering]
        case nil: headers += operation.returns.status == 204 ? [] : enveloped
        }
        return headers + [.requestID] + limits(of: operation) + deprecation(of: operation) + SharedHeader.security
    }

    /// On the answer to a read whose caller has the newest state already.
    func notModified(for operation: Operation) -> [SharedHeader] {
        let isKept = operation.cache != nil
        let varies = api.languages.count > 1 || (isKept && operation.security != .anonymous)
        return [.entityTag] + (isKept ? [.age] : []) + [.requestID] + (varies ? [.vary] : []) + limits(of: operation)
            + deprecation(of: operation) + SharedHeader.security
    }

    /// On every answer with one of these errors. One response stands for several operations, of which some may be deprecated.
    ///
    /// - Parameter deprecates: whether some of them are deprecated: ``deprecatesOperations``, asked once for all responses.
    func failure(_ response: ErrorResponse, deprecatesOperations deprecates: Bool) -> [SharedHeader] {
        let deprecation = ofVersion.isEmpty && deprecates ? [.deprecation] : ofVersion
        return particular(to: response) + enveloped + [.requestID] + limits(of: response) + deprecation
            + SharedHeader.security
    }

    private func limits(of operation: Operation) -> [SharedHeader] { operation.rateLimits.isEmpty ? [] : SharedHeader.limits }

    /// A request that is one too many is told so even where its operation has no limits: by that on failed authentication.
    private func limits(of response: ErrorResponse) -> [SharedHeader] {
        api.rateLimits.isEmpty && response.status != 429 ? [] : SharedHeader.limits
    }

    /// A refusal for want of rights names the scheme, too (RFC 6750); other errors of that status do not.
    private func particular(to response: ErrorResponse) -> [SharedHeader] {
        switch response.status {
        case 401: [.authenticate]
        case 403: response.errors.contains { $0.name == "AUTH_INSUFFICIENT_PERMISSIONS" } ? [.authenticate] : []
        case 405: [.allow]
        case 429, 503: [.retryAfter]
        default: []
        }
    }

    /// Only what is there in several languages varies by one.
    private var enveloped: [SharedHeader] { api.languages.count > 1 ? [.contentLanguage, .vary] : [.contentLanguage] }

    /// On every answer of a deprecated version. Any but the newest links to its successor.
    private var ofVersion: [SharedHeader] {
        guard version.deprecated != nil else { return [] }
        return [.deprecation] + (version.sunset == nil ? [] : [.sunset]) + (version.link == nil && version.isCurrent ? [] : [.link])
    }

    private func deprecation(of operation: Operation) -> [SharedHeader] {
        ofVersion.isEmpty && operation.deprecation?.since != nil ? [.deprecation] : ofVersion
    }
}
