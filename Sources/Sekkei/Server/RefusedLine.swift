import NIOCore

/// What is known of a request line whose method the decoder has refused.
enum RefusedLine: Equatable {
    /// So far nothing is wrong with it, and the rest is still to come.
    case incomplete
    /// It is no request line of HTTP/1.0 or HTTP/1.1.
    case malformed
    /// A method that the decoder does not know, and its target.
    case request(method: String, target: String)

    /// Reads the bytes that have come since the last request, the line among them.
    init(_ bytes: ByteBufferView) {
        let method = bytes.prefix { ASCII.isToken($0) }
        guard method.endIndex < bytes.endIndex else {
            self = .incomplete
            return
        }
        guard !method.isEmpty, bytes[method.endIndex] == UInt8(ascii: " ") else {
            self = .malformed
            return
        }
        guard let end = bytes.firstIndex(of: 0x0a) else {
            self = .incomplete
            return
        }
        self = Self.read(method: method, rest: bytes[(method.endIndex + 1)..<end])
    }

    private static func read(method: ByteBufferView, rest: ByteBufferView) -> RefusedLine {
        let parts = rest.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].elementsEqual("HTTP/1.1\r".utf8) || parts[1].elementsEqual("HTTP/1.0\r".utf8) else {
            return .malformed
        }
        return .request(method: String(decoding: method, as: UTF8.self), target: String(decoding: parts[0], as: UTF8.self))
    }
}
