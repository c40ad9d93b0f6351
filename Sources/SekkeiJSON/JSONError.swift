/// Why a text is not JSON (RFC 8259), or not the kind of value that was asked for, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// The byte at which reading stopped, counted from 0: the first byte that cannot stand where it stands.
    public let offset: Int
    /// What is wrong there.
    public let reason: Reason

    /// Creates an error at a byte offset.
    public init(offset: Int, reason: Reason) {
        self.offset = offset
        self.reason = reason
    }
}

extension JSONError: CustomStringConvertible {
    /// The reason and the byte offset, for logs.
    public var description: String { "\(reason) at byte \(offset)" }
}
