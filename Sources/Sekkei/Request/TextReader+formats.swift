import SekkeiJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension TextReader {
    /// Reads a decimal number.
    public mutating func decimal(
        minimum: Decimal? = nil, maximum: Decimal? = nil, exclusiveMinimum: Decimal? = nil, exclusiveMaximum: Decimal? = nil,
        multipleOf: Decimal? = nil
    ) -> Decimal? {
        let rules = DecimalRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum,
            multipleOf: multipleOf)
        return formatted("decimal", ExactDecimal.init) { rules.check($0) }?.decimal
    }

    /// Reads a duration such as `PT1H30M`.
    public mutating func duration(
        minimum: Duration? = nil, maximum: Duration? = nil, exclusiveMinimum: Duration? = nil, exclusiveMaximum: Duration? = nil
    ) -> Duration? {
        let rules = DurationRules(
            minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum)
        return formatted("duration", DurationText.parse) { rules.check($0) }
    }

    /// Reads bytes in Base64 (RFC 4648, section 4), padding included. Lengths count bytes, not letters.
    public mutating func bytes(minLength: Int = 0, maxLength: Int = .max) -> [UInt8]? {
        let rules = BytesRules(minLength: minLength, maxLength: maxLength)
        return formatted("base64", Base64.decode) { rules.check($0) }
    }

    /// Reads a value of an enum of which only some are allowed.
    public mutating func value<Value: WireEnum>(as type: Value.Type = Value.self, allowed: [Value]) -> Value? {
        guard let value = value(as: type) else { return nil }
        if allowed.contains(value) { return value }
        refuse(allowed: allowed.map(\.rawValue))
        return nil
    }

    private mutating func formatted<Value>(
        _ format: String, _ parse: (UnsafeBufferPointer<UInt8>) -> Value?, _ check: (Value) -> BrokenRule?
    ) -> Value? {
        var native = text
        guard let value = parsed(format, .format, native.withUTF8(parse)) else { return nil }
        broken = check(value)
        return broken == nil ? value : nil
    }
}
