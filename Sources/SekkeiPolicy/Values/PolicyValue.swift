/// What an attribute holds when a policy is evaluated. Absence is no value: a ``PolicyContext`` answers nil then.
public enum PolicyValue: Sendable {
    /// True or false.
    case boolean(Bool)
    /// A whole number of 64 bits.
    case integer(Int64)
    /// A binary floating-point number; NaN compares like an absent value.
    case number(Double)
    /// An exact decimal.
    case decimal(PolicyDecimal)
    /// A text, or the value of an enumeration by its name in the spec.
    case text(String)
    /// A day.
    case date(PolicyDate)
    /// A time of day.
    case time(PolicyTime)
    /// An instant.
    case dateTime(PolicyDateTime)
    /// The elements of a list, all of one kind.
    case list([PolicyValue])
    /// Something that is there and can only be compared with `null`: an object, a map, a file.
    case opaque
}

extension PolicyValue {
    /// The elements of a list; nil for anything else.
    @_spi(Generated) public var elements: [PolicyValue]? {
        if case .list(let elements) = self { elements } else { nil }
    }
}

extension PolicyValue: Equatable {
    /// The same kind and the same value; texts by their Unicode scalars, so that `é` and `e` with an accent differ.
    public static func == (left: PolicyValue, right: PolicyValue) -> Bool {
        switch (left, right) {
        case (.boolean(let a), .boolean(let b)): a == b
        case (.integer(let a), .integer(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.decimal(let a), .decimal(let b)): a == b
        case (.text(let a), .text(let b)): ScalarText.isEqual(a, b)
        case (.date(let a), .date(let b)): a == b
        case (.time(let a), .time(let b)): a == b
        case (.dateTime(let a), .dateTime(let b)): a == b
        case (.list(let a), .list(let b)): a == b
        case (.opaque, .opaque): true
        default: false
        }
    }
}

extension PolicyValue: CustomStringConvertible {
    /// As a literal of the language would say it, where there is one.
    public var description: String {
        switch self {
        case .boolean(let value): String(value)
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .decimal(let value): value.description
        case .text(let value): ScalarText.quoted(value)
        case .date(let value): "'\(value)'"
        case .time(let value): "'\(value)'"
        case .dateTime(let value): "'\(value)'"
        case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
        case .opaque: "…"
        }
    }
}
