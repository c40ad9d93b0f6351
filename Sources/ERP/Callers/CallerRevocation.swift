/// Makes the server forget what it knows of a user, after a change of rights.
public struct CallerRevocation: Sendable {
    private let action: @Sendable (_ userID: Int64) -> Void

    /// Wraps a closure, which must return at once.
    public init(_ action: @escaping @Sendable (_ userID: Int64) -> Void) {
        self.action = action
    }

    /// For programs that keep no callers in memory.
    public static let none = CallerRevocation { _ in }

    func callAsFunction(userID: Int64) { action(userID) }
}
