import NIOHTTP1

/// A decoded head, read for what the connection needs to know and checked for what the decoder lets through.
struct RequestHead {
    /// The target in origin, asterisk or authority form.
    let target: String
    /// The fields, with `Host` replaced where the target named another authority.
    let headers: HTTPHeaders
    let isHTTP10: Bool
    /// Whether the connection may stay open after the answer, as far as the client is concerned.
    let persists: Bool
    let framing: BodyFraming
    /// Whether the client holds the body back until it is told to go on.
    let awaitsContinue: Bool
    /// Why the request cannot be served. The other properties are then a best effort.
    let fault: ConnectionFault?

    init(_ head: HTTPRequestHead, maxTargetLength: Int) {
        var fields = FieldSummary()
        for (name, value) in head.headers { fields.note(name, value) }
        let target = RequestTarget(head.uri, method: head.method)
        self.target = target?.text ?? head.uri
        headers = target?.authority.map { Self.replacingHost(of: head.headers, with: $0) } ?? head.headers
        isHTTP10 = head.version == .http1_0
        // The decoder stops for good behind a request that asks for another protocol.
        persists = head.isKeepAlive && !fields.asksForUpgrade && head.method != .CONNECT
        framing = fields.framing
        awaitsContinue = fields.expectsContinue && !isHTTP10 && fields.framing != .none && fields.framing != .length(0)
        fault =
            head.uri.utf8.count > maxTargetLength
            ? .targetTooLong : fields.fault(isHTTP10: isHTTP10) ?? (target == nil ? .malformedRequest : nil)
    }

    private static func replacingHost(of headers: HTTPHeaders, with authority: String) -> HTTPHeaders {
        var headers = headers
        headers.replaceOrAdd(name: "Host", value: authority)
        return headers
    }
}
