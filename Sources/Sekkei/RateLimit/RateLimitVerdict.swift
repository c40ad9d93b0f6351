/// What a store makes of charges: their states, in their order. Nothing was counted where one of them is exceeded.
public struct RateLimitVerdict: Sendable, Equatable {
    /// The state of the first charge.
    public var first: RateLimitState
    /// Those of the others.
    public var others: [RateLimitState]

    /// Joins states.
    public init(_ first: RateLimitState, _ others: [RateLimitState] = []) {
        self.first = first
        self.others = others
    }

    /// Whether no limit refuses.
    public var isAllowed: Bool { !first.isExceeded && !others.contains(where: \.isExceeded) }

    /// By the position of the charge.
    public subscript(index: Int) -> RateLimitState { index == 0 ? first : others[index - 1] }
}
