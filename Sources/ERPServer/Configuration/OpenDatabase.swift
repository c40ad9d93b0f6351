import ERP
import Foundation
import SekkeiSQL
import SekkeiSQLite

/// Opens the database of an address.
enum OpenDatabase {
    /// Creates the folder of a database file where it is missing, and brings the schema up to date.
    static func migrated(_ address: DatabaseAddress) async throws -> any Database {
        let database = try open(address)
        do {
            _ = try await Migrator(Schema.migrations).run(on: database)
        } catch {
            await database.close()
            throw error
        }
        return database
    }

    static func open(_ address: DatabaseAddress) throws -> any Database {
        switch address {
        case .sqliteMemory: return try SQLiteDatabase.inMemory()
        case .sqliteFile(let path):
            try createFolder(of: path)
            return try SQLiteDatabase(path: path)
        case .postgres: throw OperatorError.failure("PostgreSQL is not supported yet: use sqlite:PATH")
        }
    }

    private static func createFolder(of path: String) throws(OperatorError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw .failure("the folder \(folder.path) cannot be created")
        }
    }
}
