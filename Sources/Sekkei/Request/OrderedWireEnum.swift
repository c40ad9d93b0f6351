/// An enum of the spec whose values stand in an order, the first being the least.
public protocol OrderedWireEnum: WireEnum, Comparable {}

extension OrderedWireEnum {
    /// Whether the left value stands before the right one in `allCases`.
    public static func < (left: Self, right: Self) -> Bool {
        for value in allCases {
            if value == left { return value != right }
            if value == right { return false }
        }
        return false
    }
}
