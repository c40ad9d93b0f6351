public import SekkeiJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension BodyReader {
    /// Reads a text.
    /// - Parameters:
    ///   - minLength: Code points; so is `maxLength`.
    ///   - secret: Whether the value must not be repeated in an answer.
    @inline(__always)
    public mutating func string(
        _ field: Int = -1, nullable: Bool = false, minLength: Int = 0, maxLength: Int = .max, pattern: PatternProgram? = nil,
        format: StringFormat? = nil, allowed: [String]? = nil, secret: Bool = false
    ) throws(JSONError) -> String? {
        guard try expect(.string, "string", field, nullable: nullable, secret: secret) else { return nil }
        let text = try json.readString()
        let rules = StringRules(minLength: minLength, maxLength: maxLength, pattern: pattern, format: format, allowed: allowed)
        guard let broken = rules.check(text) else { return text }
        refuse(text, broken, secret: secret)
        return nil
    }

    /// Reads `true` or `false`.
    /// - Parameter constant: The only value that is allowed.
    public mutating func boolean(_ field: Int = -1, nullable: Bool = false, constant: Bool? = nil) throws(JSONError) -> Bool? {
        guard try expect(.boolean, "boolean", field, nullable: nullable) else { return nil }
        let value = try json.readBool()
        guard let constant, value != constant else { return value }
        fault(BrokenRule(constraint: .enum, parameter: .text("\(constant)")), value: .json(Array("\(value)".utf8)))
        return nil
    }

    /// Reads a whole number; `1.0` is one, as JSON Schema has it.
    @inline(__always)
    public mutating func int64(
        _ field: Int = -1, nullable: Bool = false, minimum: Int64 = .min, maximum: Int64 = .max, exclusiveMinimum: Int64? = nil,
        exclusiveMaximum: Int64? = nil, multipleOf: Int64? = nil, allowed: [Int64]? = nil
    ) throws(JSONError) -> Int64? {
        let rules = IntegerRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf, allowed: allowed)
        return try integer(field, nullable, "int64", Int64.min...Int64.max, rules)
    }

    /// Reads a whole number of 32 bits.
    @inline(__always)
    public mutating func int32(
        _ field: Int = -1, nullable: Bool = false, minimum: Int32 = .min, maximum: Int32 = .max, exclusiveMinimum: Int32? = nil,
        exclusiveMaximum: Int32? = nil, multipleOf: Int32? = nil, allowed: [Int32]? = nil
    ) throws(JSONError) -> Int32? {
        let rules = IntegerRules(
            minimum: Int64(minimum), maximum: Int64(maximum), exclusiveMinimum: exclusiveMinimum.map(Int64.init),
            exclusiveMaximum: exclusiveMaximum.map(Int64.init), multipleOf: multipleOf.map(Int64.init),
            allowed: allowed?.map(Int64.init))
        return try integer(field, nullable, "int32", Int64(Int32.min)...Int64(Int32.max), rules).map { Int32(truncatingIfNeeded: $0) }
    }

    private mutating func integer(
        _ field: Int, _ nullable: Bool, _ format: StaticString, _ range: ClosedRange<Int64>, _ rules: IntegerRules
    ) throws(JSONError) -> Int64? {
        guard try expect(.number, "integer", field, nullable: nullable) else { return nil }
        let start = json.offset
        switch try json.readInteger() {
        case .value(let value):
            if let broken = rules.check(value) {
                fault(broken, value: .integer(value))
            } else if range.contains(value) {
                return value
            } else {
                fault(BrokenRule(constraint: .format, parameter: .text("\(format)")), value: .integer(value))
            }
        case .fraction: fault(BrokenRule(constraint: .type, parameter: .text("integer")), value: scalar(from: start))
        case .outOfRange: fault(BrokenRule(constraint: .format, parameter: .text("\(format)")), value: scalar(from: start))
        }
        return nil
    }

    /// Reads a number of double precision.
    public mutating func number(
        _ field: Int = -1, nullable: Bool = false, minimum: Double? = nil, maximum: Double? = nil, exclusiveMinimum: Double? = nil,
        exclusiveMaximum: Double? = nil, multipleOf: Double? = nil
    ) throws(JSONError) -> Double? {
        guard try expect(.number, "number", field, nullable: nullable) else { return nil }
        let start = json.offset
        let rules = NumberRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf)
        guard let value = try json.readDouble() else {
            // As text: a number that no double can hold would break the answer for many a client.
            let text = String(decoding: token(from: start), as: UTF8.self)
            fault(BrokenRule(constraint: .format, parameter: .text("double")), value: .text(text))
            return nil
        }
        guard let broken = rules.check(value) else { return value }
        fault(broken, value: scalar(from: start))
        return nil
    }

    /// Reads a UUID (RFC 9562).
    public mutating func uuid(_ field: Int = -1, nullable: Bool = false) throws(JSONError) -> UUID? {
        try parsed(field, nullable, "uuid") { UUIDFormat.parse($0) }
    }

    /// Reads a day of the calendar.
    public mutating func date(_ field: Int = -1, nullable: Bool = false) throws(JSONError) -> CalendarDate? {
        try parsed(field, nullable, "date") { CalendarDate.parse($0) }
    }

    /// Reads a time of day.
    public mutating func time(_ field: Int = -1, nullable: Bool = false) throws(JSONError) -> TimeOfDay? {
        try parsed(field, nullable, "time") { TimeOfDay.parse($0) }
    }

    /// Reads a moment (RFC 3339).
    public mutating func dateTime(_ field: Int = -1, nullable: Bool = false) throws(JSONError) -> Date? {
        try parsed(field, nullable, "date-time") { RFC3339.parse($0) }
    }

    @inline(__always)
    private mutating func parsed<Value>(
        _ field: Int, _ nullable: Bool, _ format: StaticString, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) throws(JSONError) -> Value? {
        guard try expect(.string, "string", field, nullable: nullable) else { return nil }
        let start = json.offset
        if let value = try json.withStringBytes(parse) { return value }
        fault(BrokenRule(constraint: .format, parameter: .text("\(format)")), value: scalar(from: start))
        return nil
    }

    /// The text of a scalar that has just been read.
    func scalar(from start: Int) -> FieldFault.Value {
        let text = token(from: start)
        return text.count <= FaultList.longestValue ? .json(text) : .hidden
    }

    /// Reads the text of an enum's value.
    public mutating func enumText() throws(JSONError) -> String? {
        guard try expect(.string, "string", -1, nullable: false) else { return nil }
        return try json.readString()
    }

    /// Reports a text that is none of an enum's values.
    public mutating func refuseEnum(_ text: String, _ type: any WireEnum.Type) {
        refuse(text, BrokenRule(constraint: .enum, parameter: .values(of: type)), secret: false)
    }

    private mutating func refuse(_ text: String, _ broken: BrokenRule, secret: Bool) {
        fault(broken, value: secret ? .hidden : .text(text))
    }
}
