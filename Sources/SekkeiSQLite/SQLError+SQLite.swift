internal import GRDB
internal import GRDBSQLite
internal import SekkeiSQL

extension SQLError {
    /// What went wrong last on a connection.
    init(lastErrorOf connection: OpaquePointer, statement: String?) {
        self.init(
            resultCode: sqlite3_extended_errcode(connection),
            message: String(cString: sqlite3_errmsg(connection)),
            statement: statement)
    }

    /// What GRDB threw for a statement.
    init(_ error: any Error, statement: String?) {
        switch error {
        case let error as SQLError:
            self = error
        case let error as DatabaseError where error.resultCode == .SQLITE_MISUSE && error.sql != nil:
            self.init(.invalidStatement, "the text holds several statements", statement: statement)
        case let error as DatabaseError where error.message == "empty statement":
            self.init(.invalidStatement, "the text holds no statement", statement: statement)
        case let error as DatabaseError:
            self.init(resultCode: error.extendedResultCode.rawValue, message: error.message ?? "unknown error", statement: statement)
        default:
            self.init(.other, "\(error)", statement: statement)
        }
    }

    /// An extended result code of SQLite with its message.
    init(resultCode: Int32, message: String, statement: String?) {
        if let violation = ConstraintViolation(resultCode: resultCode, message: message) {
            self = violation.error(message: message, statement: statement)
        } else {
            self.init(Self.code(of: resultCode & 0xFF), message, statement: statement)
        }
    }

    /// Why a database could not be opened, in one line that names the file.
    init(opening store: SQLiteStore, error: any Error) {
        self.init(error, statement: nil)
        guard case .file(let path) = store, !(error is SQLError) else { return }
        message =
            switch code {
            case .permission: "cannot open the database '\(path)': the file or its folder does not exist or cannot be written"
            case .notADatabase: "'\(path)' is not an SQLite database"
            case .corrupt: "the database '\(path)' is damaged: \(message)"
            case .busy: "the database '\(path)' is locked by another process"
            case .diskFull: "cannot open the database '\(path)': the disk is full"
            default: "cannot open the database '\(path)': \(message)"
            }
    }

    private static func code(of primary: Int32) -> Code {
        switch primary {
        case SQLITE_ERROR: .syntax
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_INTERRUPT: .interrupted
        case SQLITE_FULL: .diskFull
        case SQLITE_IOERR: .inputOutput
        case SQLITE_CORRUPT: .corrupt
        case SQLITE_NOTADB: .notADatabase
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: .permission
        case SQLITE_READONLY: .readOnly
        case SQLITE_TOOBIG, SQLITE_RANGE: .tooBig
        case SQLITE_MISMATCH: .invalidValue
        default: .other
        }
    }
}
