/// Numbers of different kinds by their exact values.
enum NumericOrder {
    /// Nil for values that are no numbers, for NaN, and for a binary against a decimal number, which the checker refuses.
    static func between(_ left: PolicyValue, _ right: PolicyValue) -> PolicyOrder? {
        switch (left, right) {
        case (.integer(let a), .integer(let b)): PolicyOrder(a, b)
        case (.number(let a), .number(let b)): a.isNaN || b.isNaN ? nil : PolicyOrder(a, b)
        case (.decimal(let a), .decimal(let b)): PolicyOrder(a, b)
        case (.integer(let a), .decimal(let b)): PolicyOrder(PolicyDecimal(a), b)
        case (.decimal(let a), .integer(let b)): PolicyOrder(a, PolicyDecimal(b))
        case (.integer(let a), .number(let b)): order(a, b)
        case (.number(let a), .integer(let b)): order(b, a)?.reversed
        default: nil
        }
    }

    /// Converting the integer would round it, so the number is cut to an integer instead.
    private static func order(_ integer: Int64, _ number: Double) -> PolicyOrder? {
        if number.isNaN { return nil }
        if number >= 0x1p63 { return .ascending }
        if number < -0x1p63 { return .descending }
        let whole = Int64(number.rounded(.towardZero))
        return whole == integer ? PolicyOrder(0, number - number.rounded(.towardZero)) : PolicyOrder(integer, whole)
    }
}
