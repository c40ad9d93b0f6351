/// What a JSON number is as a 64-bit integer.
public enum JSONInteger: Sendable, Hashable {
    /// The number is this integer. `1.0`, `1e2` and `-0` are integers too (JSON Schema, "integer").
    case value(Int64)
    /// The number is not whole.
    case fraction
    /// The number is whole but does not fit into 64 bits.
    case outOfRange
}
