import ERP
import Foundation
import SekkeiSQL
import SekkeiSQLite

/// Opens the database of an address.
enum OpenDatabase {
    /// Opens a database for as long as the body runs, and brings its schema up to date first.
    static func migrated<Result: Sendable>(
        _ address: DatabaseAddress, _ body: (any Database, MigrationReport) async throws -> Result
    ) async throws -> Result {
        let database = try open(address)
        do {
            let result = try await body(database, try await Migrator(Schema.migrations).run(on: database))
            await database.close()
            return result
        } catch {
            await database.close()
            throw naming(address, in: error)
        }
    }

    /// As ``migrated(_:_:)``, for a database that must be there: a mistyped path has nothing that could be looked at.
    static func existing<Result: Sendable>(
        _ address: DatabaseAddress, _ body: (any Database) async throws -> Result
    ) async throws -> Result {
        if case .sqliteFile(let path) = address, !FileManager.default.fileExists(atPath: path) {
            throw OperatorError.failure("there is no database '\(path)'")
        }
        return try await migrated(address) { database, _ in try await body(database) }
    }

    /// Creates the file where it is missing, and the folder it lies in, but no folder above that: a path is more likely mistyped.
    static func open(_ address: DatabaseAddress) throws -> any Database {
        switch address {
        case .sqliteMemory: return try SQLiteDatabase.inMemory()
        case .sqliteFile(let path):
            guard !isFolder(path) else { throw OperatorError.failure("the database '\(path)' is a directory: name a file in it") }
            try createFolder(of: path)
            return try SQLiteDatabase(path: path)
        case .postgres: throw OperatorError.failure("PostgreSQL is not supported yet: use sqlite:PATH")
        }
    }

    /// A lock that was met after opening is reported without the path.
    private static func naming(_ address: DatabaseAddress, in error: any Error) -> any Error {
        guard case .sqliteFile(let path) = address, let failure = error as? SQLError, failure.code == .busy else { return error }
        return OperatorError.failure("the database '\(path)' is locked by another process")
    }

    private static func createFolder(of path: String) throws(OperatorError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        if isFolder(folder.path) { return }
        let parent = folder.deletingLastPathComponent().path
        guard isFolder(parent) else {
            throw .failure("the folder \(folder.path) cannot be created: there is no folder \(parent)")
        }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        } catch {
            throw .failure("the folder \(folder.path) cannot be created")
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }
}
