/// What comparing two values means: what the engine does and what generated code has to do.
public enum PolicyComparisonForm: Sendable, Equatable {
    /// Equality of booleans.
    case boolean
    /// By exact value, also between an integer and a number or a decimal; NaN is unknown against everything.
    case numeric
    /// By Unicode scalars, case-sensitive.
    case text
    /// Equality of the values' names.
    case enumeration(PolicyEnumeration)
    /// By the place in the enumeration; a text that is none of its values is unknown.
    case rank(PolicyEnumeration)
    /// By day.
    case date
    /// By time of day.
    case time
    /// By instant.
    case dateTime
}
