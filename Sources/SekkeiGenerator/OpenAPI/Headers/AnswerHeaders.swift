import SekkeiSpec

/// Which of the framework's headers stand on which answer.
///
/// Every answer names the request in `X-Request-ID`; one in the envelope does in its `meta`, too.
struct AnswerHeaders {
    let api: API
    let version: APIVersion

    /// On the answer of an operation that succeeds; `Location` first, what the service adds stands behind it.
    func success(of operation: Operation) -> [SharedHeader] {
        var headers: [SharedHeader] = operation.returns.location == nil ? [] : [.location]
        if operation.concurrency != nil, operation.returns.body != nil { headers.append(.entityTag) }
        switch operation.returns.stream {
        case .bytes?: headers += [.contentDisposition]
        case .events?, .lines?: headers += [.buffering]
        case nil: headers += operation.returns.status == 204 ? [] : enveloped
        }
        return headers + [.requestID] + deprecation(of: operation) + SharedHeader.security
    }

    /// On the answer to a read whose caller has the newest state already.
    func notModified(for operation: Operation) -> [SharedHeader] {
        [.entityTag, .requestID] + (api.languages.count > 1 ? [.vary] : []) + deprecation(of: operation) + SharedHeader.security
    }

    /// On every answer with one of these errors. One response stands for several operations, of which some may be deprecated.
    func failure(_ response: ErrorResponse) -> [SharedHeader] {
        let deprecated = api.services.flatMap(\.operations).contains { $0.deprecation?.since != nil }
        let deprecation = ofVersion.isEmpty && deprecated ? [.deprecation] : ofVersion
        return particular(to: response) + enveloped + [.requestID] + deprecation + SharedHeader.security
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
