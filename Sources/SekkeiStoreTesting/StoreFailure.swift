/// What a store does otherwise than its protocol says.
public struct StoreFailure: Error, Sendable, CustomStringConvertible {
    /// The check that failed.
    public let check: String
    /// What happened.
    public let message: String

    /// Describes a failure.
    public init(_ check: String, _ message: String) {
        self.check = check
        self.message = message
    }

    /// One line.
    public var description: String { "\(check): \(message)" }
}
