/// Where the database is: `sqlite:PATH`, `sqlite::memory:`, `postgres://…`.
enum DatabaseAddress: Equatable {
    case sqliteFile(String)
    case sqliteMemory
    case postgres

    /// Where it is when nobody says.
    static let standard = DatabaseAddress.sqliteFile(".data/erp.sqlite")

    /// Reads an address. What it holds is not repeated in messages: it may be a password.
    init(_ text: String) throws(OperatorError) {
        if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
            self = .postgres
        } else if text == "sqlite::memory:" {
            self = .sqliteMemory
        } else if let path = Self.sqlitePath(text) {
            self = .sqliteFile(path)
        } else {
            throw .usage("the database address is malformed: write sqlite:PATH or postgres://USER@HOST/NAME")
        }
    }

    private static func sqlitePath(_ text: String) -> String? {
        guard text.hasPrefix("sqlite:") else { return nil }
        var path = text.dropFirst("sqlite:".count)
        if path.hasPrefix("///") { path = path.dropFirst(2) }
        guard !path.isEmpty, !path.hasPrefix("//"), !path.utf8.contains(0) else { return nil }
        return String(path)
    }
}
