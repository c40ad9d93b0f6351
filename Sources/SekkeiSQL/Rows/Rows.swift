/// The rows of a result, all in memory; see ``Transaction/forEachBatch(of:size:_:)`` for results without a bound.
public struct Rows: Sendable, RandomAccessCollection {
    private let storage: RowStorage
    /// How many rows there are.
    public let count: Int
    /// How many rows the statement inserted, updated or deleted itself; 0 for a `SELECT`.
    public let affected: Int

    /// Creates a result; for engine adapters.
    ///
    /// - Parameters:
    ///   - values: Row after row, each as long as the columns.
    ///   - count: Said apart, because a row may have no columns.
    public init(columns: RowColumns, values: [SQLValue], count: Int, affected: Int, statement: String) {
        precondition(values.count == columns.names.count * count, "every row has a value for each column")
        storage = RowStorage(columns: columns, values: values, statement: statement)
        self.count = count
        self.affected = affected
    }

    /// The column names, from left to right.
    public var columns: [String] { storage.columns.names }

    /// 0.
    public var startIndex: Int { 0 }

    /// The count.
    public var endIndex: Int { count }

    /// The row at a position.
    public subscript(position: Int) -> Row {
        precondition(position >= 0 && position < count, "row out of range")
        return Row(storage: storage, start: position * storage.columns.names.count)
    }

    /// Every row as a Swift type.
    ///
    /// - Throws: What the type's initializer throws, usually ``SQLError``.
    public func decode<Value: RowDecodable>(as type: Value.Type = Value.self) throws -> [Value] {
        try map { try Value(row: $0) }
    }
}
