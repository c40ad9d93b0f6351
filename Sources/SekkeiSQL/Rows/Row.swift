/// One row of a result.
public struct Row: Sendable {
    let storage: RowStorage
    let start: Int

    /// The columns, from left to right.
    public var columns: [String] { storage.columns.names }

    /// The value of a column counted from 0.
    ///
    /// - Precondition: `index` is below the number of columns.
    public subscript(index: Int) -> SQLValue { storage.values[start + index] }

    /// The value of a column; nil when there is no such column.
    public subscript(name: String) -> SQLValue? {
        storage.index(of: name).map { self[$0] }
    }

    /// The value of a column as a Swift type.
    ///
    /// - Throws: ``SQLError`` with ``SQLError/Code/columnMissing``, ``SQLError/Code/unexpectedNull`` or
    ///   ``SQLError/Code/typeMismatch``; the message names the column, the error the statement.
    public func get<Value: SQLValueConvertible>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
        guard let index = storage.index(of: name) else {
            throw failure(.columnMissing, "there is no column '\(name)', only \(columns.joined(separator: ", "))", column: name)
        }
        return try convert(self[index], column: name)
    }

    /// The value of a column counted from 0 as a Swift type.
    ///
    /// - Throws: Like ``get(_:as:)-(String,_)``.
    public func get<Value: SQLValueConvertible>(_ index: Int, as type: Value.Type = Value.self) throws -> Value {
        guard columns.indices.contains(index) else {
            throw failure(.columnMissing, "there is no column \(index), only \(columns.count) columns", column: "\(index)")
        }
        return try convert(self[index], column: columns[index])
    }

    /// The whole row as a Swift type.
    ///
    /// - Throws: What the type's initializer throws, usually ``SQLError``.
    public func decode<Value: RowDecodable>(as type: Value.Type = Value.self) throws -> Value {
        try Value(row: self)
    }

    private func convert<Value: SQLValueConvertible>(_ value: SQLValue, column: String) throws -> Value {
        if let result = Value(sqlValue: value) { return result }
        if value.isNull, !Value.acceptsNull {
            throw failure(.unexpectedNull, "column '\(column)' is null, but \(Value.self) cannot be", column: column)
        }
        throw failure(.typeMismatch, "column '\(column)' holds \(value.kind) that is no \(Value.self)", column: column)
    }

    private func failure(_ code: SQLError.Code, _ message: String, column: String) -> SQLError {
        SQLError(code, message, statement: storage.statement, columns: [column])
    }
}
