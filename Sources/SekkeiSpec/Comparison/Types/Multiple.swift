/// Whether one divisor divides another, so that its multiples are among the other's.
enum Multiple {
    /// False also where it cannot be told exactly, so that no difference is missed.
    static func isMultiple(_ value: Literal, of divisor: Literal) -> Bool {
        if case .integer(let a) = value, case .integer(let b) = divisor { return b > 0 && a % b == 0 }
        return DecimalText.isMultiple(value.writtenText, of: divisor.writtenText)
    }
}
