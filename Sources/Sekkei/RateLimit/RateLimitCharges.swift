/// What is counted in one step: all of it, or nothing where one limit refuses.
public struct RateLimitCharges: Sendable {
    /// The first, held in place: most requests have one.
    public let first: RateLimitCharge
    /// The others.
    public let others: [RateLimitCharge]

    /// Joins charges, each of another limit or identity.
    public init(_ first: RateLimitCharge, _ others: [RateLimitCharge] = []) {
        self.first = first
        self.others = others
    }

    init?(_ charges: [RateLimitCharge]) {
        guard let first = charges.first else { return nil }
        self.init(first, Array(charges.dropFirst()))
    }

    /// How many there are.
    public var count: Int { others.count + 1 }

    /// By position.
    public subscript(index: Int) -> RateLimitCharge { index == 0 ? first : others[index - 1] }
}
