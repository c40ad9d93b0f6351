import SekkeiJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The rules of newer versions, by the names that they have where a request is read. Each method returns nil for what breaks one.
extension Upgrade {
    /// Checks a text. Lengths count Unicode code points.
    public mutating func string(
        _ value: String, minLength: Int = 0, maxLength: Int = .max, pattern: PatternProgram? = nil, format: StringFormat? = nil,
        allowed: [String]? = nil, secret: Bool = false
    ) -> String? {
        let rules = StringRules(minLength: minLength, maxLength: maxLength, pattern: pattern, format: format, allowed: allowed)
        return checked(value, rules.check(value), secret ? .hidden : .text(value))
    }

    /// Checks `true` or `false`.
    public mutating func boolean(_ value: Bool, constant: Bool) -> Bool? {
        let broken = value == constant ? nil : BrokenRule(constraint: .enum, parameter: .text("\(constant)"))
        return checked(value, broken, .json(Array("\(value)".utf8)))
    }

    /// Checks a whole number.
    public mutating func int64(
        _ value: Int64, minimum: Int64 = .min, maximum: Int64 = .max, exclusiveMinimum: Int64? = nil, exclusiveMaximum: Int64? = nil,
        multipleOf: Int64? = nil, allowed: [Int64]? = nil
    ) -> Int64? {
        let rules = IntegerRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf, allowed: allowed)
        return checked(value, rules.check(value), .integer(value))
    }

    /// Checks a whole number of 32 bits.
    public mutating func int32(
        _ value: Int32, minimum: Int32 = .min, maximum: Int32 = .max, exclusiveMinimum: Int32? = nil, exclusiveMaximum: Int32? = nil,
        multipleOf: Int32? = nil, allowed: [Int32]? = nil
    ) -> Int32? {
        int64(
            Int64(value), minimum: Int64(minimum), maximum: Int64(maximum), exclusiveMinimum: exclusiveMinimum.map(Int64.init),
            exclusiveMaximum: exclusiveMaximum.map(Int64.init), multipleOf: multipleOf.map(Int64.init), allowed: allowed?.map(Int64.init)
        ).map { _ in value }
    }

    /// Checks a number of double precision.
    public mutating func number(
        _ value: Double, minimum: Double? = nil, maximum: Double? = nil, exclusiveMinimum: Double? = nil, exclusiveMaximum: Double? = nil,
        multipleOf: Double? = nil
    ) -> Double? {
        let rules = NumberRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf)
        return checked(value, rules.check(value), Self.json(value))
    }

    /// Checks a decimal number.
    public mutating func decimal(
        _ value: Decimal, minimum: Decimal? = nil, maximum: Decimal? = nil, exclusiveMinimum: Decimal? = nil,
        exclusiveMaximum: Decimal? = nil, multipleOf: Decimal? = nil
    ) -> Decimal? {
        let rules = DecimalRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf)
        let broken = ExactDecimal(value).map(rules.check) ?? BrokenRule(constraint: .format, parameter: .text("decimal"))
        return checked(value, broken, .text(value.wireText ?? ""))
    }

    /// Checks a duration.
    public mutating func duration(
        _ value: Duration, minimum: Duration? = nil, maximum: Duration? = nil, exclusiveMinimum: Duration? = nil,
        exclusiveMaximum: Duration? = nil
    ) -> Duration? {
        let rules = DurationRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum)
        return checked(value, rules.check(value), .text(DurationText.string(value)))
    }

    /// Checks bytes.
    public mutating func bytes(_ value: [UInt8], minLength: Int = 0, maxLength: Int = .max) -> [UInt8]? {
        let broken = BytesRules(minLength: minLength, maxLength: maxLength).check(value)
        return checked(value, broken, broken == nil ? .hidden : .text(Data(value).base64EncodedString()))
    }

    /// Checks a value of an enum of which only some are allowed.
    public mutating func value<Value: WireEnum>(_ value: Value, allowed: [Value]) -> Value? {
        let parameter = FieldFault.Parameter.text(allowed.map(\.rawValue).joined(separator: ", "))
        let broken = allowed.contains(value) ? nil : BrokenRule(constraint: .enum, parameter: parameter)
        return checked(value, broken, .text(value.rawValue))
    }

    /// Checks how many elements a list has.
    public mutating func list<Element>(_ values: [Element], minItems: Int = 0, maxItems: Int = .max) -> [Element]? {
        checked(values, Self.broken(values.count, (.minItems, minItems), (.maxItems, maxItems)), .hidden)
    }

    /// Checks a list whose elements must differ.
    public mutating func list<Element: Hashable>(
        _ values: [Element], minItems: Int = 0, maxItems: Int = .max, unique: Bool
    ) -> [Element]? {
        guard let values = list(values, minItems: minItems, maxItems: maxItems) else { return nil }
        let broken = unique && BodyReader.hasRepetition(values) ? BrokenRule(constraint: .uniqueItems) : nil
        return checked(values, broken, .hidden)
    }

    /// Checks how many members a map has, and their names.
    public mutating func map<Value>(
        _ values: [String: Value], minProperties: Int = 0, maxProperties: Int = .max, keyMinLength: Int = 0, keyMaxLength: Int = .max,
        keyPattern: PatternProgram? = nil
    ) -> [String: Value]? {
        let rules = StringRules(minLength: keyMinLength, maxLength: keyMaxLength, pattern: keyPattern)
        let broken =
            Self.broken(values.count, (.minProperties, minProperties), (.maxProperties, maxProperties))
            ?? values.keys.sorted().lazy.compactMap(rules.check).first
        return checked(values, broken, .hidden)
    }

    private static func broken(_ count: Int, _ least: (Constraint, Int), _ most: (Constraint, Int)) -> BrokenRule? {
        if count < least.1 { return BrokenRule(constraint: least.0, parameter: .integer(Int64(least.1))) }
        if count > most.1 { return BrokenRule(constraint: most.0, parameter: .integer(Int64(most.1))) }
        return nil
    }

    private mutating func checked<Value>(
        _ value: Value, _ broken: BrokenRule?, _ refused: @autoclosure () -> FieldFault.Value
    ) -> Value? {
        guard let broken else { return value }
        refuse(broken, value: refused())
        return nil
    }
}
