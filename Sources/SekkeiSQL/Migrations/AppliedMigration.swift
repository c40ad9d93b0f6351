/// A migration as the database remembers it.
struct AppliedMigration: RowDecodable, Hashable {
    let version: Int
    let name: String
    let checksum: String

    init(version: Int, name: String, checksum: String) {
        self.version = version
        self.name = name
        self.checksum = checksum
    }

    init(row: Row) throws {
        try self.init(version: row.get("version"), name: row.get("name"), checksum: row.get("checksum"))
    }
}
