/// Where a database is kept.
enum SQLiteStore: Sendable, Hashable {
    case file(String)
    case memory
}
