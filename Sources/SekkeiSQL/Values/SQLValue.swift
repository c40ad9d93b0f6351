#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A value on its way into a statement or out of a row.
///
/// Engines keep what they have types for: SQLite hands booleans back as `integer`, timestamps and UUIDs as `text`.
/// Read through ``SQLValueConvertible`` types, which accept each engine's form, and the difference does not show.
public enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    /// Any finite or infinite number; NaN is refused when bound, because SQLite would store it as `NULL`.
    case real(Double)
    /// Text without U+0000, which PostgreSQL cannot store and which is therefore refused for every engine.
    case text(String)
    case blob([UInt8])
    case boolean(Bool)
    /// A moment between the years 1 and 9999, kept to the millisecond.
    case timestamp(Date)
    case uuid(UUID)

    /// Whether this is `null`.
    @inlinable public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The kind in words, for messages; never the value.
    var kind: String {
        switch self {
        case .null: "null"
        case .integer: "an integer"
        case .real: "a real number"
        case .text: "text"
        case .blob: "a blob"
        case .boolean: "a boolean"
        case .timestamp: "a timestamp"
        case .uuid: "a UUID"
        }
    }
}

extension SQLValue: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
    ExpressibleByBooleanLiteral
{
    /// `null`.
    public init(nilLiteral: ()) {
        self = .null
    }

    /// `integer`.
    public init(integerLiteral value: Int64) {
        self = .integer(value)
    }

    /// `real`.
    public init(floatLiteral value: Double) {
        self = .real(value)
    }

    /// `text`.
    public init(stringLiteral value: String) {
        self = .text(value)
    }

    /// `boolean`.
    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}
