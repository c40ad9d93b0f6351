/// Names a request that a caller may send more than once.
public struct IdempotencyKey: Sendable, Hashable {
    /// The operation, the caller and the key that the caller chose.
    public let text: String
    /// The caller, among whose keys a bounded store counts it.
    public let caller: String

    /// Names a request.
    public init(text: String, caller: String) {
        self.text = text
        self.caller = caller
    }
}
