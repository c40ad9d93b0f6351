import NIOCore

extension Answer {
    /// Whether the status forbids a body (RFC 9110, section 6.4.1).
    private var hasNoBody: Bool { status == 204 || status == 304 }

    /// Whether only the end of the connection can tell an HTTP/1.0 client where the body ends.
    var hasUnknownLength: Bool {
        if case .stream(let stream) = body, !hasNoBody { stream.contentLength == nil } else { false }
    }

    func framing(isHTTP10: Bool) -> AnswerHead.Framing {
        if hasNoBody { return .none }
        switch body {
        case .none: return .length(0)
        case .bytes(let bytes): return .length(bytes.readableBytes)
        case .stream(let stream): return stream.contentLength.map { .length($0) } ?? (isHTTP10 ? .none : .chunked)
        }
    }

    func streamToProduce(isHead: Bool) -> BodyStream? {
        if case .stream(let stream) = body, !isHead, !hasNoBody { stream } else { nil }
    }

    /// Gives the bytes to send away, so that whoever writes them is their only owner and need not copy them.
    mutating func takeBytesToSend(isHead: Bool) -> ByteBuffer? {
        let taken = body
        body = .none
        return if case .bytes(let bytes) = taken, !isHead, !hasNoBody, bytes.readableBytes > 0 { bytes } else { nil }
    }
}
