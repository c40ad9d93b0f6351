/// One row of a result.
public struct Row: Sendable {
    @usableFromInline let storage: RowStorage
    @usableFromInline let start: Int

    /// The columns, from left to right.
    @inlinable public var columns: [String] { storage.columns.names }

    /// The value of a column counted from 0.
    ///
    /// - Precondition: `index` is below the number of columns.
    @inlinable public subscript(index: Int) -> SQLValue { storage.values[start + index] }

    /// The value of a column; nil when there is no such column.
    public subscript(name: String) -> SQLValue? {
        storage.index(of: name).map { self[$0] }
    }

    /// The value of a column as a Swift type.
    ///
    /// - Throws: ``SQLError`` with ``SQLError/Code/columnMissing``, ``SQLError/Code/unexpectedNull`` or
    ///   ``SQLError/Code/typeMismatch``; the message names the column, the error the statement.
    @inlinable
    public func get<Value: SQLValueConvertible>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
        guard let index = storage.index(of: name) else {
            throw missing(name)
        }
        return try convert(self[index], column: name)
    }

    /// The value of a column counted from 0 as a Swift type.
    ///
    /// - Throws: Like ``get(_:as:)-(String,_)``.
    @inlinable
    public func get<Value: SQLValueConvertible>(_ index: Int, as type: Value.Type = Value.self) throws -> Value {
        guard columns.indices.contains(index) else {
            throw missing("\(index)")
        }
        return try convert(self[index], column: columns[index])
    }

    /// The whole row as a Swift type.
    ///
    /// - Throws: What the type's initializer throws, usually ``SQLError``.
    public func decode<Value: RowDecodable>(as type: Value.Type = Value.self) throws -> Value {
        try Value(row: self)
    }

    @inlinable
    func convert<Value: SQLValueConvertible>(_ value: SQLValue, column: String) throws -> Value {
        if let result = Value(sqlValue: value) { return result }
        throw mismatch(value, Value.self, column: column)
    }

    @usableFromInline
    func missing(_ column: String) -> SQLError {
        failure(.columnMissing, "there is no column '\(column)', only \(columns.joined(separator: ", "))", column: column)
    }

    @usableFromInline
    func mismatch(_ value: SQLValue, _ type: any SQLValueConvertible.Type, column: String) -> SQLError {
        if value.isNull, !type.acceptsNull {
            return failure(.unexpectedNull, "column '\(column)' is null, but \(type) cannot be", column: column)
        }
        return failure(.typeMismatch, "column '\(column)' holds \(value.kind) that is no \(type)", column: column)
    }

    private func failure(_ code: SQLError.Code, _ message: String, column: String) -> SQLError {
        SQLError(code, message, statement: storage.statement, columns: [column])
    }
}
