/// Where a value does not keep to its schema.
public struct SchemaFault: Sendable, Hashable, CustomStringConvertible {
    /// The place in the value as a JSON pointer (RFC 6901); empty for the whole.
    public let pointer: String
    /// The keyword that the value breaks.
    public let keyword: String
    /// What is wrong, for people.
    public let message: String

    /// Creates a fault.
    public init(pointer: String, keyword: String, message: String) {
        self.pointer = pointer
        self.keyword = keyword
        self.message = message
    }

    /// The fault on one line.
    public var description: String { "\(pointer.isEmpty ? "the value" : pointer): \(message) [\(keyword)]" }
}

/// A schema that cannot be used: it says something that is not understood, and passing over it would prove nothing.
public struct SchemaError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The place in the document as a JSON pointer.
    public let pointer: String
    /// What is not understood there.
    public let message: String

    /// The error on one line.
    public var description: String { "\(pointer): \(message)" }
}

/// JSON pointers, put together.
enum JSONPointer {
    static func appending(_ name: String, to pointer: String) -> String {
        let escaped = name.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
        return pointer + "/" + escaped
    }

    static func tokens(of pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { token in
            token.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/")
                .split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
        }
    }
}
