internal import GRDBSQLite
internal import SekkeiSQL

/// A violated constraint, read from SQLite's result code and message (`UNIQUE constraint failed: users.email`).
struct ConstraintViolation: Hashable {
    let code: SQLError.Code
    let table: String?
    let columns: [String]
    let constraint: String?

    /// Nil when the result code is no violation.
    init?(resultCode: Int32, message: String) {
        guard resultCode & 0xFF == SQLITE_CONSTRAINT else { return nil }
        let detail = message.firstIndex(of: ":").map { String(message[message.index(after: $0)...].drop(while: \.isWhitespace)) }
        code = Self.code(of: resultCode, message: message)
        if code == .checkViolation {
            (table, columns, constraint) = (nil, [], detail)
        } else if let detail, detail.hasPrefix("index '") {
            (table, columns, constraint) = (nil, [], String(detail.dropFirst(7).dropLast()))
        } else {
            let names = detail.map { Self.columns(in: $0) } ?? []
            (table, columns, constraint) = (names.first?.table, names.map(\.column), nil)
        }
    }

    func error(message: String, statement: String?) -> SQLError {
        SQLError(code, message, statement: statement, table: table, columns: columns, constraint: constraint)
    }

    /// `ON DELETE RESTRICT` is reported as a trigger's failure.
    private static func code(of resultCode: Int32, message: String) -> SQLError.Code {
        switch resultCode >> 8 {
        case 1: .checkViolation
        case 3: .foreignKeyViolation
        case 5: .notNullViolation
        case 6, 8, 10: .uniqueViolation
        case 12: .invalidValue
        default: message.hasPrefix("FOREIGN KEY") ? .foreignKeyViolation : .checkViolation
        }
    }

    /// `t.a, t.b`
    private static func columns(in detail: String) -> [(table: String, column: String)] {
        var result: [(String, String)] = []
        var rest = Substring(detail)
        while !rest.isEmpty {
            let entry = rest.prefix { $0 != "," }
            if let dot = entry.lastIndex(of: ".") {
                result.append((String(entry[..<dot]), String(entry[entry.index(after: dot)...])))
            }
            rest = rest.dropFirst(entry.count + 1).drop(while: \.isWhitespace)
        }
        return result
    }
}
