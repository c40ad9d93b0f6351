extension PatternParser {
    /// More repetitions than this are refused.
    private static let maximalCount = 1_000

    /// `*`, `+`, `?` or `{m,n}`, if one stands here.
    mutating func quantifier() throws(PatternFault) -> (minimum: Int, maximum: Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        return take("{") ? try counts() : nil
    }

    private mutating func counts() throws(PatternFault) -> (minimum: Int, maximum: Int?) {
        let start = index
        guard let minimum = number() else { throw fault("expected a number") }
        var maximum: Int? = minimum
        if take(",") { maximum = number() }
        guard take("}") else { throw fault("expected '}'") }
        if let maximum, maximum < minimum { throw PatternFault(message: "{\(minimum),\(maximum)} is the wrong way round", offset: start) }
        guard max(minimum, maximum ?? 0) <= Self.maximalCount else {
            throw PatternFault(message: "more than \(Self.maximalCount) repetitions", offset: start)
        }
        return (minimum, maximum)
    }

    private mutating func number() -> Int? {
        var digits = ""
        while let scalar = peek, ("0"..."9").contains(scalar), digits.count < 9 {
            digits.unicodeScalars.append(scalar)
            index += 1
        }
        return Int(digits)
    }
}
