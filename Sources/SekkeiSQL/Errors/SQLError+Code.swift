extension SQLError {
    /// The kind of a failure.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The name as written in Swift.
        public let description: String
        let isUnavailable: Bool

        private init(_ name: String, unavailable: Bool = false) {
            description = name
            isUnavailable = unavailable
        }

        /// A row with the same key exists; ``SQLError/columns`` or ``SQLError/constraint`` say which key.
        public static let uniqueViolation = Code("uniqueViolation")
        /// A referenced row is missing, or a row is still referenced.
        public static let foreignKeyViolation = Code("foreignKeyViolation")
        /// A `CHECK` failed; ``SQLError/constraint`` says which.
        public static let checkViolation = Code("checkViolation")
        /// A required column got `NULL`; ``SQLError/columns`` says which.
        public static let notNullViolation = Code("notNullViolation")

        /// The engine does not understand the statement, or a table or column in it does not exist.
        public static let syntax = Code("syntax")
        /// The placeholders do not fit the values, or the text is empty or holds several statements.
        public static let invalidStatement = Code("invalidStatement")
        /// A value cannot be stored: NaN, U+0000 in text, a timestamp outside the years 1 to 9999, a wrong type for a strict column.
        public static let invalidValue = Code("invalidValue")
        /// More parameters than the engine allows (32,766 in SQLite, 65,535 in PostgreSQL), or text too long for it.
        public static let tooBig = Code("tooBig")
        /// A change was tried in a read transaction.
        public static let readOnly = Code("readOnly")

        /// The row has no column of that name.
        public static let columnMissing = Code("columnMissing")
        /// The column is `NULL` and the Swift type is not optional.
        public static let unexpectedNull = Code("unexpectedNull")
        /// The column holds another kind of value than was asked for.
        public static let typeMismatch = Code("typeMismatch")
        /// There was no row where one was required.
        public static let noRow = Code("noRow")

        /// The transaction handle was used after its closure had ended.
        public static let transactionClosed = Code("transactionClosed")
        /// An earlier statement of the transaction failed, so nothing of it may be committed; see ``Transaction/savepoint(_:)``.
        public static let transactionFailed = Code("transactionFailed")
        /// A transaction was started inside another one on the same database.
        public static let nestedTransaction = Code("nestedTransaction")
        /// Two concurrent transactions of PostgreSQL exclude each other; the whole transaction may be tried again.
        public static let serializationFailure = Code("serializationFailure")

        /// The database was written by a newer program.
        public static let schemaTooNew = Code("schemaTooNew")
        /// A migration that was already applied reads differently now.
        public static let migrationChanged = Code("migrationChanged")
        /// The versions of the migrations are not 1, 2, 3, …, or the database lacks one in the middle.
        public static let migrationGap = Code("migrationGap")

        /// The database cannot be reached.
        public static let unavailable = Code("unavailable", unavailable: true)
        /// Another process held the lock for the whole waiting time.
        public static let busy = Code("busy", unavailable: true)
        /// No connection became free in time.
        public static let acquireTimeout = Code("acquireTimeout", unavailable: true)
        /// Too many callers already wait for a connection.
        public static let queueFull = Code("queueFull", unavailable: true)
        /// The database was closed by the program.
        public static let closed = Code("closed", unavailable: true)
        /// The disk or a quota is full.
        public static let diskFull = Code("diskFull", unavailable: true)
        /// Reading or writing the file failed.
        public static let inputOutput = Code("inputOutput", unavailable: true)
        /// The file or folder cannot be opened or written.
        public static let permission = Code("permission", unavailable: true)
        /// The engine stopped the statement although the task was not cancelled, for instance by a time limit of the server.
        public static let interrupted = Code("interrupted", unavailable: true)

        /// The file is not a database.
        public static let notADatabase = Code("notADatabase")
        /// The database file is damaged.
        public static let corrupt = Code("corrupt")
        /// Anything else; the message is the engine's.
        public static let other = Code("other")
    }
}
