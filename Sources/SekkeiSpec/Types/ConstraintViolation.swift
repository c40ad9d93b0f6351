/// Finds the first constraint that a value of the spec itself breaks.
enum ConstraintViolation {
    /// In words; nil where the value fits.
    static func of(_ literal: Literal, as type: TypeReference) -> String? {
        let constraints = type.constraints
        if let constant = constraints.constant, constant != literal { return "\(literal.text) is not the constant \(constant.text)" }
        if let allowed = constraints.allowed, !allowed.contains(literal) {
            return "\(literal.text) is not one of \(allowed.map(\.text).joined(separator: ", "))"
        }
        switch (literal, type.kind) {
        case (.string, .scalar(.decimal)), (.string, .scalar(.duration)): return ofNumber(literal, type)
        case (.string(let text), .scalar(.bytes)):
            return count(Base64Text.byteCount(text) ?? 0, "Length", constraints.minLength, constraints.maxLength)
        case (.string(let text), _): return of(text, constraints)
        case (.integer, _), (.number, _): return ofNumber(literal, type)
        case (.list(let items), _): return ofList(items, constraints)
        case (.object(let members), .map(_, let keys)): return ofMap(members, keys, constraints)
        case (.object, _), (.null, _), (.boolean, _): return nil
        }
    }

    /// The members of an object, by their count.
    static func of(_ members: [LiteralMember], _ object: ObjectDraft) -> String? {
        count(members.count, "Properties", object.minProperties, object.maxProperties)
    }

    private static func ofMap(_ members: [LiteralMember], _ keys: Constraints, _ constraints: Constraints) -> String? {
        for member in members {
            if let violation = of(member.name, keys) { return "key '\(Reader.clipped(member.name))': \(violation)" }
        }
        return count(members.count, "Properties", constraints.minProperties, constraints.maxProperties)
    }

    private static func of(_ text: String, _ constraints: Constraints) -> String? {
        if let violation = count(text.unicodeScalars.count, "Length", constraints.minLength, constraints.maxLength) { return violation }
        guard let pattern = constraints.pattern, let parsed = try? PatternParser.parse(pattern) else { return nil }
        return PatternMatcher(parsed).isFound(in: text) ? nil : "'\(Reader.clipped(text))' does not match the pattern \(pattern)"
    }

    private static func ofNumber(_ value: Literal, _ type: TypeReference) -> String? {
        let constraints = type.constraints
        func isLess(_ a: Literal, _ b: Literal) -> Bool { Literal.isLess(a, b, as: type.kind) }
        if let bound = constraints.minimum, isLess(value, bound) { return "\(value.text) is below the minimum \(bound.text)" }
        if let bound = constraints.maximum, isLess(bound, value) { return "\(value.text) is above the maximum \(bound.text)" }
        if let bound = constraints.exclusiveMinimum, !isLess(bound, value) { return "\(value.text) is not above \(bound.text)" }
        if let bound = constraints.exclusiveMaximum, !isLess(value, bound) { return "\(value.text) is not below \(bound.text)" }
        if let divisor = constraints.multipleOf, !isMultiple(value, of: divisor, type.kind) {
            return "\(value.text) is not a multiple of \(divisor.text)"
        }
        return nil
    }

    private static func isMultiple(_ value: Literal, of divisor: Literal, _ kind: TypeReference.Kind) -> Bool {
        if case .integer(let a) = value, case .integer(let b) = divisor { return b <= 0 || a % b == 0 }
        if case .scalar(.decimal) = kind { return DecimalText.isMultiple(value.writtenText, of: divisor.writtenText) }
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
