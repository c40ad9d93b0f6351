public import SekkeiJSON

extension BodyReader {
    /// Reads a value of an enum of which only some are allowed.
    @inlinable
    public mutating func value<Value: WireEnum>(
        _ field: Int = -1, nullable: Bool = false, as type: Value.Type = Value.self, allowed: [Value]
    ) throws(JSONError) -> Value? {
        guard let value = try value(field, nullable: nullable, as: type) else { return nil }
        if allowed.contains(value) { return value }
        refuse(value.rawValue, allowed: allowed.map(\.rawValue))
        return nil
    }

    @usableFromInline
    mutating func refuse(_ text: String, allowed: [String]) {
        fault(BrokenRule(constraint: .enum, parameter: .text(allowed.joined(separator: ", "))), value: .text(text))
    }
}
