/// A Swift type that goes into statements and comes out of rows.
///
/// A string- or integer-backed enum needs only the conformance:
/// ```swift
/// enum Status: String, SQLValueConvertible { case todo, done }
/// ```
public protocol SQLValueConvertible: Sendable {
    /// The value to bind.
    var sqlValue: SQLValue { get }

    /// Reads a column. Nil when the value has another kind or is out of range; the row turns that into an error that names the column.
    init?(sqlValue: SQLValue)

    /// Whether `NULL` is a value of this type; only optionals say yes.
    static var acceptsNull: Bool { get }
}

extension SQLValueConvertible {
    /// `false`.
    @inlinable public static var acceptsNull: Bool { false }
}

extension SQLValueConvertible where Self: RawRepresentable, RawValue: SQLValueConvertible {
    /// The raw value's.
    @inlinable public var sqlValue: SQLValue { rawValue.sqlValue }

    /// Nil also when no case has that raw value.
    @inlinable
    public init?(sqlValue: SQLValue) {
        guard let rawValue = RawValue(sqlValue: sqlValue) else { return nil }
        self.init(rawValue: rawValue)
    }
}

extension Optional: SQLValueConvertible where Wrapped: SQLValueConvertible {
    /// `null` for nil.
    @inlinable public var sqlValue: SQLValue {
        switch self {
        case .some(let wrapped): wrapped.sqlValue
        case .none: .null
        }
    }

    /// Nil inside for `null`; fails only on a mismatch.
    @inlinable
    public init?(sqlValue: SQLValue) {
        if sqlValue.isNull {
            self = .none
            return
        }
        guard let wrapped = Wrapped(sqlValue: sqlValue) else { return nil }
        self = .some(wrapped)
    }

    /// `true`.
    @inlinable public static var acceptsNull: Bool { true }
}

extension SQLValue: SQLValueConvertible {
    /// Itself.
    @inlinable public var sqlValue: SQLValue { self }

    /// Any value, `null` included.
    @inlinable
    public init?(sqlValue: SQLValue) {
        self = sqlValue
    }

    /// `true`.
    @inlinable public static var acceptsNull: Bool { true }
}
