/// Header lines rendered once, to be copied into the head of many answers.
public final class HeaderBlock: Sendable {
    /// The lines as they go out, each ended by CRLF.
    public let bytes: [UInt8]

    /// A block without lines.
    public static let empty = HeaderBlock([])

    /// Renders fields in order.
    /// - Precondition: Names are tokens, values hold no control characters, and no field belongs to the connection
    ///   (`Content-Length`, `Transfer-Encoding`, `Connection`, `Date`): these are constants of the program.
    public init(_ fields: [(name: String, value: String)]) {
        var bytes: [UInt8] = []
        for field in fields {
            precondition(Answer.isSendable(field.name, field.value), "a header field that cannot be sent: \(field.name)")
            bytes += field.name.utf8
            bytes += ": ".utf8
            bytes += field.value.utf8
            bytes += "\r\n".utf8
        }
        self.bytes = bytes
    }
}
