public import SekkeiJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension BodyReader {
    /// Reads a decimal number, which JSON carries as a string so that no reader rounds it.
    public mutating func decimal(
        _ field: Int = -1, nullable: Bool = false, minimum: Decimal? = nil, maximum: Decimal? = nil, exclusiveMinimum: Decimal? = nil,
        exclusiveMaximum: Decimal? = nil, multipleOf: Decimal? = nil
    ) throws(JSONError) -> Decimal? {
        let rules = DecimalRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf)
        return try formatted(field, nullable, "decimal", ExactDecimal.init) { rules.check($0) }?.decimal
    }

    /// Reads a duration such as `PT1H30M`.
    public mutating func duration(
        _ field: Int = -1, nullable: Bool = false, minimum: Duration? = nil, maximum: Duration? = nil, exclusiveMinimum: Duration? = nil,
        exclusiveMaximum: Duration? = nil
    ) throws(JSONError) -> Duration? {
        let rules = DurationRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum)
        return try formatted(field, nullable, "duration", DurationText.parse) { rules.check($0) }
    }

    /// Reads bytes in Base64 (RFC 4648, section 4), padding included.
    /// - Parameters:
    ///   - minLength: Bytes, not letters; so is `maxLength`.
    public mutating func bytes(
        _ field: Int = -1, nullable: Bool = false, minLength: Int = 0, maxLength: Int = .max
    ) throws(JSONError) -> [UInt8]? {
        let rules = BytesRules(minLength: minLength, maxLength: maxLength)
        return try formatted(field, nullable, "base64", Base64.decode) { rules.check($0) }
    }

    /// Reads a value out of a string and checks it.
    private mutating func formatted<Value>(
        _ field: Int, _ nullable: Bool, _ format: StaticString, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?,
        _ check: (Value) -> BrokenRule?
    ) throws(JSONError) -> Value? {
        guard try expect(.string, "string", field, nullable: nullable) else { return nil }
        let start = json.offset
        guard let value = try json.withStringBytes(parse) else {
            fault(BrokenRule(constraint: .format, parameter: .text("\(format)")), value: scalar(from: start))
            return nil
        }
        guard let broken = check(value) else { return value }
        fault(broken, value: scalar(from: start))
        return nil
    }
}
