/// Where a value stands among those that a column can hold.
enum FittedValue: Sendable, Equatable {
    /// The column can hold it.
    case exact(SQLValue)
    /// The column cannot hold it: this is the greatest that it can hold below.
    case above(SQLValue)
    /// Greater than all that the column can hold.
    case beyondAll
    /// Less than all that the column can hold.
    case belowAll
}

extension FittedValue {
    /// `significand` × 10^`exponent` among the integers of 64 bits.
    init(significand: Int128, exponent: Int) {
        guard exponent < 0 else {
            self.init(integer: Self.scaled(significand, by: exponent), isNegative: significand < 0)
            return
        }
        // 38 digits and more behind the point leave nothing but the sign.
        guard let divisor = Self.scaled(1, by: -exponent) else {
            self = significand == 0 ? .exact(.integer(0)) : .above(.integer(significand < 0 ? -1 : 0))
            return
        }
        let (quotient, rest) = significand.quotientAndRemainder(dividingBy: divisor)
        let floor = rest < 0 ? quotient - 1 : quotient
        switch FittedValue(integer: floor, isNegative: floor < 0) {
        case .exact(let value) where rest != 0: self = .above(value)
        case let fitted: self = fitted
        }
    }

    private init(integer: Int128?, isNegative: Bool) {
        if let value = integer.flatMap(Int64.init(exactly:)) {
            self = .exact(.integer(value))
        } else {
            self = isNegative ? .belowAll : .beyondAll
        }
    }

    /// Nil where the product is too large.
    private static func scaled(_ value: Int128, by exponent: Int) -> Int128? {
        guard value != 0 else { return 0 }
        var result = value
        for _ in 0..<exponent {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    /// A binary number among the integers of 64 bits.
    init(number: Double) {
        if number >= 0x1p63 {
            self = .beyondAll
        } else if number < -0x1p63 {
            self = .belowAll
        } else {
            let floor = Int64(number.rounded(.down))
            self = number == number.rounded(.down) ? .exact(.integer(floor)) : .above(.integer(floor))
        }
    }

    /// An integer among the binary numbers.
    init(numberOf integer: Int64) {
        let nearest = Double(integer)
        guard Int64(exactly: nearest) != integer else {
            self = .exact(.real(nearest))
            return
        }
        let isGreater = Int64(exactly: nearest).map { $0 > integer } ?? true
        self = .above(.real(isGreater ? nearest.nextDown : nearest))
    }
}
