/// A field of a JSON Merge Patch (RFC 7396).
public enum Patch<Value: Sendable>: Sendable {
    /// The field was not sent: leave it as it is.
    case absent
    /// `null` was sent: clear it.
    case null
    /// A new value was sent.
    case value(Value)

    /// The new value, if there is one.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Whether the field was sent at all.
    public var isPresent: Bool {
        if case .absent = self { false } else { true }
    }

    /// What the field holds after the patch, given what it held before.
    public func applied(to old: Value?) -> Value? {
        switch self {
        case .absent: old
        case .null: nil
        case .value(let value): value
        }
    }

    /// What a field that cannot be cleared holds after the patch.
    @_disfavoredOverload
    public func applied(to old: Value) -> Value { value ?? old }
}

extension Patch: Equatable where Value: Equatable {}

extension Patch: Hashable where Value: Hashable {}
