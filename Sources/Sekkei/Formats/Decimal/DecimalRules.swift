#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The constraints on a decimal, checked exactly.
struct DecimalRules {
    var minimum: Decimal?
    var maximum: Decimal?
    var exclusiveMinimum: Decimal?
    var exclusiveMaximum: Decimal?
    var multipleOf: Decimal?

    func check(_ value: ExactDecimal) -> BrokenRule? {
        broken(.minimum, minimum) { value < $0 } ?? broken(.maximum, maximum) { value > $0 }
            ?? broken(.exclusiveMinimum, exclusiveMinimum) { value <= $0 } ?? broken(.exclusiveMaximum, exclusiveMaximum) { value >= $0 }
            ?? broken(.multipleOf, multipleOf) { $0.significand != 0 && !value.isMultiple(of: $0) }
    }

    private func broken(_ constraint: Constraint, _ limit: Decimal?, _ isBroken: (ExactDecimal) -> Bool) -> BrokenRule? {
        guard let limit, let exact = ExactDecimal(limit), isBroken(exact) else { return nil }
        return BrokenRule(constraint: constraint, parameter: .text(exact.text))
    }
}
