import SekkeiSpec

/// Numbers between bounds.
struct SampleNumber {
    let constraints: Constraints
    let isInteger: Bool

    /// A number that fits, another one for each index while there are enough; nil where the bounds have too many digits.
    ///
    /// - Parameter preferred: the number for index 0 where it fits.
    func value(_ index: Int, preferred: Int = 1) -> ScaledNumber? {
        let bounds = [
            constraints.minimum, constraints.maximum, constraints.exclusiveMinimum, constraints.exclusiveMaximum, constraints.multipleOf,
        ].compactMap(\.self)
        let numbers = bounds.compactMap { ScaledNumber($0) }
        guard numbers.count == bounds.count else { return nil }
        // Between two bounds there is always a number with one digit more.
        let exponent = (numbers.map(\.exponent).min() ?? 0) - (isInteger ? 0 : 1)
        guard let range = Range(constraints, exponent), let one = ScaledNumber(significand: 1, exponent: 0).scaled(to: exponent) else {
            return nil
        }
        let step = range.step ?? (isInteger || range.first(step: one) != nil ? one : 1)
        let (start, overflow) = one.multipliedReportingOverflow(by: preferred)
        guard let first = !overflow && range.contains(start, step: step) ? start : range.first(step: step) else { return nil }
        return ScaledNumber(significand: range.number(index, from: first, step: step), exponent: exponent)
    }

    /// The bounds as whole numbers of equal parts.
    private struct Range {
        var lower: Int
        var upper: Int
        var step: Int?

        /// Sums of numbers within this limit do not overflow.
        private static let limit = Int.max / 4

        init?(_ constraints: Constraints, _ exponent: Int) {
            lower = -Self.limit
            upper = Self.limit
            func scaled(_ literal: Literal?) -> Int?? { ScaledNumber(literal).map { $0.scaled(to: exponent) } }
            for (literal, shift) in [(constraints.minimum, 0), (constraints.exclusiveMinimum, 1)] {
                guard let bound = scaled(literal) else { continue }
                guard let bound, bound.magnitude < Self.limit else { return nil }
                lower = max(lower, bound + shift)
            }
            for (literal, shift) in [(constraints.maximum, 0), (constraints.exclusiveMaximum, 1)] {
                guard let bound = scaled(literal) else { continue }
                guard let bound, bound.magnitude < Self.limit else { return nil }
                upper = min(upper, bound - shift)
            }
            if let multiple = scaled(constraints.multipleOf) {
                guard let multiple, multiple > 0, multiple < Self.limit else { return nil }
                step = multiple
            }
        }

        func contains(_ number: Int, step: Int) -> Bool { (lower...max(lower, upper)).contains(number) && number.isMultiple(of: step) }

        /// The multiple of the step that is nearest to zero's side of the bounds.
        func first(step: Int) -> Int? {
            guard lower <= upper else { return nil }
            if lower <= 0, upper >= 0 { return 0 }
            let number = lower > 0 ? (lower + step - 1) / step * step : -((-upper + step - 1) / step * step)
            return (lower...upper).contains(number) ? number : nil
        }

        /// Upwards from the first as far as the bounds allow, and then downwards.
        func number(_ index: Int, from first: Int, step: Int) -> Int {
            let above = (upper - first) / step
            let number = index <= above ? first + index * step : first - (index - above) * step
            return (lower...upper).contains(number) ? number : first
        }
    }
}
