/// Finds the first constraint that a value of the spec itself breaks.
enum ConstraintViolation {
    /// In words; nil where the value fits.
    static func of(_ literal: Literal, _ constraints: Constraints) -> String? {
        if let allowed = constraints.allowed, !allowed.contains(literal) {
            return "\(literal.text) is not one of \(allowed.map(\.text).joined(separator: ", "))"
        }
        switch literal {
        case .string(let text): return of(text, constraints)
        case .integer, .number: return ofNumber(literal, constraints)
        case .list(let items): return ofList(items, constraints)
        case .object(let members): return count(members.count, "Properties", constraints.minProperties, constraints.maxProperties)
        case .null, .boolean: return nil
        }
    }

    private static func of(_ text: String, _ constraints: Constraints) -> String? {
        if let violation = count(text.unicodeScalars.count, "Length", constraints.minLength, constraints.maxLength) { return violation }
        guard let pattern = constraints.pattern, let parsed = try? PatternParser.parse(pattern) else { return nil }
        return PatternMatcher(parsed).isFound(in: text) ? nil : "'\(Reader.clipped(text))' does not match the pattern \(pattern)"
    }

    private static func ofNumber(_ value: Literal, _ constraints: Constraints) -> String? {
        if let bound = constraints.minimum, Literal.isLess(value, bound) { return "\(value.text) is below the minimum \(bound.text)" }
        if let bound = constraints.maximum, Literal.isLess(bound, value) { return "\(value.text) is above the maximum \(bound.text)" }
        if let bound = constraints.exclusiveMinimum, !Literal.isLess(bound, value) { return "\(value.text) is not above \(bound.text)" }
        if let bound = constraints.exclusiveMaximum, !Literal.isLess(value, bound) { return "\(value.text) is not below \(bound.text)" }
        if let divisor = constraints.multipleOf, !isMultiple(value, of: divisor) {
            return "\(value.text) is not a multiple of \(divisor.text)"
        }
        return nil
    }

    private static func isMultiple(_ value: Literal, of divisor: Literal) -> Bool {
        if case .integer(let a) = value, case .integer(let b) = divisor { return b <= 0 || a % b == 0 }
        guard let a = value.asDouble, let b = divisor.asDouble, b > 0 else { return true }
        let quotient = a / b
        return abs(quotient - quotient.rounded()) <= abs(quotient) * 1e-12
    }

    private static func ofList(_ items: [Literal], _ constraints: Constraints) -> String? {
        if constraints.uniqueItems, items.indices.contains(where: { items[..<$0].contains(items[$0]) }) {
            return "the list has equal items"
        }
        return count(items.count, "Items", constraints.minItems, constraints.maxItems)
    }

    private static func count(_ count: Int, _ what: String, _ minimum: Int?, _ maximum: Int?) -> String? {
        if let minimum, count < minimum { return "min\(what) is \(minimum), and this has \(count)" }
        if let maximum, count > maximum { return "max\(what) is \(maximum), and this has \(count)" }
        return nil
    }
}
