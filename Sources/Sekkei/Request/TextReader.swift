#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Reads the text of a path, query or header parameter as a value. Each method returns nil where the text is wrong.
public struct TextReader {
    let text: String
    /// The first constraint that the text breaks.
    var broken: BrokenRule?
    /// Whether the text must not be repeated in an answer.
    private(set) var isSecret = false

    init(_ text: String) { self.text = text }

    /// Reads a text. Lengths count Unicode code points.
    public mutating func string(
        minLength: Int = 0, maxLength: Int = .max, pattern: PatternProgram? = nil, format: StringFormat? = nil,
        allowed: [String]? = nil, secret: Bool = false
    ) -> String? {
        isSecret = isSecret || secret
        broken = StringRules(minLength: minLength, maxLength: maxLength, pattern: pattern, format: format, allowed: allowed).check(text)
        return broken == nil ? text : nil
    }

    /// Reads a value that must not be repeated in an answer, of whichever type.
    public mutating func secret<Value>(_ read: (inout TextReader) -> Value?) -> Value? {
        isSecret = true
        return read(&self)
    }

    /// Reads `true` or `false`.
    /// - Parameter constant: The only value that is allowed.
    public mutating func boolean(constant: Bool? = nil) -> Bool? {
        guard let value = parsed("boolean", .type, Bool(text)) else { return nil }
        guard let constant, value != constant else { return value }
        refuse(allowed: ["\(constant)"])
        return nil
    }

    /// Reads a whole number.
    public mutating func int64(
        minimum: Int64 = .min, maximum: Int64 = .max, exclusiveMinimum: Int64? = nil, exclusiveMaximum: Int64? = nil,
        multipleOf: Int64? = nil, allowed: [Int64]? = nil
    ) -> Int64? {
        let rules = IntegerRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf, allowed: allowed)
        guard let value = parsed("int64", .type, text.hasPrefix("+") ? nil : Int64(text)) else { return nil }
        broken = rules.check(value)
        return broken == nil ? value : nil
    }

    /// Reads a whole number of 32 bits.
    public mutating func int32(
        minimum: Int32 = .min, maximum: Int32 = .max, exclusiveMinimum: Int32? = nil, exclusiveMaximum: Int32? = nil,
        multipleOf: Int32? = nil, allowed: [Int32]? = nil
    ) -> Int32? {
        let rules = IntegerRules(
            minimum: Int64(minimum), maximum: Int64(maximum), exclusiveMinimum: exclusiveMinimum.map(Int64.init),
            exclusiveMaximum: exclusiveMaximum.map(Int64.init), multipleOf: multipleOf.map(Int64.init), allowed: allowed?.map(Int64.init))
        guard let value = parsed("int32", .type, text.hasPrefix("+") ? nil : Int32(text)) else { return nil }
        broken = rules.check(Int64(value))
        return broken == nil ? value : nil
    }

    /// Reads a finite number.
    public mutating func number(
        minimum: Double? = nil, maximum: Double? = nil, exclusiveMinimum: Double? = nil, exclusiveMaximum: Double? = nil,
        multipleOf: Double? = nil
    ) -> Double? {
        let rules = NumberRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf)
        let isDecimal = text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || "+-.eE".utf8.contains($0) }
        guard let value = parsed("number", .type, isDecimal ? Double(text).flatMap { $0.isFinite ? $0 : nil } : nil) else { return nil }
        broken = rules.check(value)
        return broken == nil ? value : nil
    }

    /// Reads a UUID (RFC 9562).
    public mutating func uuid() -> UUID? { parsed("uuid", .format, UUIDFormat.parse(text)) }

    /// Reads a day of the calendar.
    public mutating func date() -> CalendarDate? { parsed("date", .format, CalendarDate(text)) }

    /// Reads a time of day.
    public mutating func time() -> TimeOfDay? { parsed("time", .format, TimeOfDay(text)) }

    /// Reads a moment (RFC 3339).
    public mutating func dateTime() -> Date? { parsed("date-time", .format, RFC3339.parse(text)) }

    /// Reads the value of an enum.
    public mutating func value<Value: WireEnum>(as type: Value.Type = Value.self) -> Value? {
        if let value = Value(rawValue: text) { return value }
        broken = BrokenRule(constraint: .enum, parameter: .values(of: Value.self))
        return nil
    }

    mutating func refuse(allowed: [String]) {
        refuse(BrokenRule(constraint: .enum, parameter: .text(allowed.joined(separator: ", "))))
    }

    mutating func refuseRepetition() { broken = BrokenRule(constraint: .uniqueItems) }

    mutating func refuse(_ rule: BrokenRule) { broken = rule }

    mutating func parsed<Value>(_ name: String, _ constraint: Constraint, _ value: Value?) -> Value? {
        if value == nil { broken = BrokenRule(constraint: constraint, parameter: .text(name)) }
        return value
    }
}
