internal import GRDBSQLite
internal import SekkeiSQL

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Tells SQLite to copy what is bound.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension PreparedStatement {
    /// - Throws: ``SQLError`` with `invalidStatement` when the number of values is not that of the placeholders, `tooBig`, `invalidValue`.
    func bind(_ values: [SQLValue]) throws {
        guard values.count == parameterCount else {
            throw SQLError(.invalidStatement, "\(parameterCount) values are needed, \(values.count) were given", statement: text)
        }
        for (index, value) in values.enumerated() {
            let code = try bind(value, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw SQLError(lastErrorOf: connection, statement: text) }
        }
    }

    func value(at column: Int32) -> SQLValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: .real(sqlite3_column_double(handle, column))
        case SQLITE_TEXT: .text(text(at: column))
        case SQLITE_BLOB: .blob(blob(at: column))
        default: .null
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) throws -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(handle, index)
        case .integer(let integer): sqlite3_bind_int64(handle, index, integer)
        case .real(let real): sqlite3_bind_double(handle, index, real)
        case .boolean(let boolean): sqlite3_bind_int64(handle, index, boolean ? 1 : 0)
        case .text(let text): bind(text, at: index)
        case .blob(let bytes): bind(bytes, at: index)
        case .uuid(let uuid): bind(uuid.uuidString.lowercased(), at: index)
        case .timestamp(let date): bind(try Self.text(of: date), at: index)
        }
    }

    private static func text(of date: Date) throws -> String {
        guard let text = SQLTimestamp.text(of: date) else {
            throw SQLError(.invalidValue, "a timestamp is outside the years 1 to 9999")
        }
        return text
    }

    private func bind(_ text: String, at index: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                // An empty buffer may have no address, which SQLite would take for NULL.
                guard let start = characters.baseAddress else { return sqlite3_bind_text(handle, index, "", 0, copied) }
                return sqlite3_bind_text64(handle, index, start, UInt64(characters.count), copied, UInt8(SQLITE_UTF8))
            }
        }
    }

    private func bind(_ bytes: [UInt8], at index: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress, !buffer.isEmpty else { return sqlite3_bind_zeroblob(handle, index, 0) }
            return sqlite3_bind_blob64(handle, index, start, UInt64(buffer.count), copied)
        }
    }

    private func text(at column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func blob(at column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
}
