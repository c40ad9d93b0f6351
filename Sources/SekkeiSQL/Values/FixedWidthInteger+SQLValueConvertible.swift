extension SQLValueConvertible where Self: FixedWidthInteger {
    /// `integer`. Types wider than 63 bits do not conform.
    @inlinable public var sqlValue: SQLValue { .integer(Int64(self)) }

    /// Nil when out of this type's range.
    @inlinable
    public init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue else { return nil }
        self.init(exactly: value)
    }
}

extension Int: SQLValueConvertible {}
extension Int64: SQLValueConvertible {}
extension Int32: SQLValueConvertible {}
extension Int16: SQLValueConvertible {}
extension Int8: SQLValueConvertible {}
extension UInt32: SQLValueConvertible {}
extension UInt16: SQLValueConvertible {}
extension UInt8: SQLValueConvertible {}
