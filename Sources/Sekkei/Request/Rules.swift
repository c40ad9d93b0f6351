#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A constraint that a value breaks, and what the message says about it.
struct BrokenRule {
    var constraint: Constraint
    var parameter: FieldFault.Parameter = .none
}

/// The constraints on a text, as JSON Schema defines them: lengths count Unicode code points.
///
/// U+0000 is refused in every text: PostgreSQL cannot store it, and C libraries end a text with it.
struct StringRules {
    var minLength = 0
    var maxLength = Int.max
    var pattern: PatternProgram?
    var format: StringFormat?
    var allowed: [String]?

    @inline(__always)
    func check(_ text: String) -> BrokenRule? {
        let bytes = text.utf8.count
        if text.offset(of: 0) != nil { return BrokenRule(constraint: .format, parameter: .text("text without U+0000")) }
        if bytes > maxLength || bytes / 4 < minLength, let broken = checkLength(text) { return broken }
        return pattern == nil && format == nil && allowed == nil ? nil : checkContent(text)
    }

    private func checkLength(_ text: String) -> BrokenRule? {
        let length = text.unicodeScalars.count
        if length < minLength { return BrokenRule(constraint: .minLength, parameter: .integer(Int64(minLength))) }
        if length > maxLength { return BrokenRule(constraint: .maxLength, parameter: .integer(Int64(maxLength))) }
        return nil
    }

    private func checkContent(_ text: String) -> BrokenRule? {
        if let format, !format.isValid(text) { return BrokenRule(constraint: .format, parameter: .text(format.rawValue)) }
        if let pattern, !pattern.matches(text) { return BrokenRule(constraint: .pattern, parameter: .text(pattern.source)) }
        if let allowed, !allowed.contains(text) { return BrokenRule(constraint: .enum, parameter: .text(allowed.joined(separator: ", "))) }
        return nil
    }
}

/// The constraints on an integer.
struct IntegerRules {
    var minimum = Int64.min
    var maximum = Int64.max
    var exclusiveMinimum: Int64?
    var exclusiveMaximum: Int64?
    var multipleOf: Int64?
    var allowed: [Int64]?

    @inline(__always)
    func check(_ value: Int64) -> BrokenRule? {
        if value < minimum { return BrokenRule(constraint: .minimum, parameter: .integer(minimum)) }
        if value > maximum { return BrokenRule(constraint: .maximum, parameter: .integer(maximum)) }
        return exclusiveMinimum == nil && exclusiveMaximum == nil && multipleOf == nil && allowed == nil ? nil : checkRest(value)
    }

    private func checkRest(_ value: Int64) -> BrokenRule? {
        if let limit = exclusiveMinimum, value <= limit { return BrokenRule(constraint: .exclusiveMinimum, parameter: .integer(limit)) }
        if let limit = exclusiveMaximum, value >= limit { return BrokenRule(constraint: .exclusiveMaximum, parameter: .integer(limit)) }
        if let multipleOf, value % multipleOf != 0 { return BrokenRule(constraint: .multipleOf, parameter: .integer(multipleOf)) }
        if let allowed, !allowed.contains(value) {
            return BrokenRule(constraint: .enum, parameter: .text(allowed.map(String.init).joined(separator: ", ")))
        }
        return nil
    }
}

/// The constraints on a number.
struct NumberRules {
    var minimum: Double?
    var maximum: Double?
    var exclusiveMinimum: Double?
    var exclusiveMaximum: Double?
    var multipleOf: Double?

    func check(_ value: Double) -> BrokenRule? {
        if let limit = minimum, value < limit { return BrokenRule(constraint: .minimum, parameter: .number(limit)) }
        if let limit = maximum, value > limit { return BrokenRule(constraint: .maximum, parameter: .number(limit)) }
        if let limit = exclusiveMinimum, value <= limit { return BrokenRule(constraint: .exclusiveMinimum, parameter: .number(limit)) }
        if let limit = exclusiveMaximum, value >= limit { return BrokenRule(constraint: .exclusiveMaximum, parameter: .number(limit)) }
        if let multipleOf, !Self.isMultiple(value, of: multipleOf) {
            return BrokenRule(constraint: .multipleOf, parameter: .number(multipleOf))
        }
        return nil
    }

    /// Whether the quotient is a whole number as far as binary fractions can tell: 0.3 counts as a multiple of 0.1.
    private static func isMultiple(_ value: Double, of step: Double) -> Bool {
        let quotient = value / step
        return abs(quotient - quotient.rounded()) <= abs(quotient).ulp * 4
    }
}
