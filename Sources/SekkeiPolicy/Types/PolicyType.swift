/// The type of an attribute, as far as policies tell types apart.
public indirect enum PolicyType: Sendable, Equatable {
    /// True or false.
    case boolean
    /// `int32`, `int64`, `integer`.
    case integer
    /// A binary floating-point number.
    case number
    /// An exact decimal.
    case decimal
    /// Text of any format: `string`, `uuid`, `email`, …
    case string
    /// A day.
    case date
    /// A time of day.
    case time
    /// An instant.
    case dateTime
    /// One of the spec's enumerations.
    case enumeration(PolicyEnumeration)
    /// A list of elements.
    case list(PolicyType)
    /// Values by names that the spec does not know; any name may be absent.
    case map(PolicyType)
    /// An object of the schema, by its name in ``PolicySchema/objects``, so that types may contain themselves.
    case object(String)
    /// A type that policies can only compare with `null`, by the name that messages give it: unions, files, `any`.
    case opaque(String)
}

extension PolicyType: CustomStringConvertible {
    /// The name that a spec gives the type.
    public var description: String {
        switch self {
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .decimal: "decimal"
        case .string: "string"
        case .date: "date"
        case .time: "time"
        case .dateTime: "date-time"
        case .enumeration(let enumeration): enumeration.name
        case .list(let element): "list<\(element)>"
        case .map(let value): "map<\(value)>"
        case .object(let name), .opaque(let name): name
        }
    }
}
