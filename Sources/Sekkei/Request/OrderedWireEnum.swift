public import SekkeiPolicy

/// An enum of the spec whose values stand in an order, the first being the least.
public protocol OrderedWireEnum: WireEnum, Comparable {
    /// The place in the order, counted from 0.
    var rank: Int { get }
}

extension OrderedWireEnum {
    /// By searching `allCases`. Generated enums know it at once, but for those that have a case of this name.
    public var rank: Int { Self.allCases.enumerated().first { $0.element == self }?.offset ?? 0 }

    /// Whether the left value stands before the right one.
    @inlinable public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// By rank.
    @inlinable public static func policyOrder(_ left: Self, _ right: Self) -> PolicyOrder? { PolicyOrder(left.rank, right.rank) }
}
