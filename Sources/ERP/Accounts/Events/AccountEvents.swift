/// Who is told of ``AccountEvent``.
public struct AccountEvents: Sendable {
    private let action: @Sendable (AccountEvent) -> Void

    /// Wraps a closure, which must return at once.
    public init(_ action: @escaping @Sendable (AccountEvent) -> Void) {
        self.action = action
    }

    /// For programs that keep no watch.
    public static let none = AccountEvents { _ in }

    func callAsFunction(_ event: AccountEvent) { action(event) }
}
