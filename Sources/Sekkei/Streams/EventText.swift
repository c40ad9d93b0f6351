import NIOCore

/// The text of server-sent events (the WHATWG HTML standard, section 9.2.5).
enum EventText {
    /// What is sent in silence: a comment, which every client passes over.
    static let keepAlive = ByteBuffer(string: ": keep-alive\n\n")

    /// - Parameter data: A text in UTF-8 of any number of lines; each becomes a line of `data`.
    static func event(data: ByteBuffer, id: String?, name: String?) throws(EventFieldError) -> ByteBuffer {
        var text = ByteBufferAllocator().buffer(capacity: data.readableBytes + (id?.utf8.count ?? 0) + (name?.utf8.count ?? 0) + 24)
        if let id { try append("id", id, to: &text) }
        if let name { try append("event", name, to: &text) }
        append(data.readableBytesView[...], to: &text)
        text.writeStaticString("\n")
        return text
    }

    private static func append(_ field: String, _ value: String, to text: inout ByteBuffer) throws(EventFieldError) {
        guard !value.utf8.contains(where: { $0 == 0 || isLineEnd($0) }) else { throw EventFieldError(field: field) }
        text.writeString("\(field): \(value)\n")
    }

    private static func append(_ data: ByteBufferView, to text: inout ByteBuffer) {
        var rest = data
        while true {
            let end = rest.firstIndex(where: isLineEnd)
            text.writeStaticString("data: ")
            text.writeBytes(rest[..<(end ?? rest.endIndex)])
            text.writeStaticString("\n")
            guard let end else { return }
            let isPair = rest[end] == UInt8(ascii: "\r") && rest[(end + 1)...].first == UInt8(ascii: "\n")
            rest = rest[(end + (isPair ? 2 : 1))...]
        }
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
