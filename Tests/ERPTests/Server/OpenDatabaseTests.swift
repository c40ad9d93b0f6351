import Foundation
import SekkeiSQL
import SekkeiSQLite
import Testing

@testable import ERPServer

/// Database files that an operator named wrongly, or that somebody else uses.
struct OpenDatabaseTests {
    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("erp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    @Test func folder_thatIsMissing_isCreated() async throws {
        try await withFolder { folder in
            let path = folder.appendingPathComponent("data/erp.sqlite").path
            let applied = try await OpenDatabase.migrated(.sqliteFile(path)) { _, report in report.applied.count }
            #expect(applied > 0)
            #expect(FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func folders_thatAreMissing_areNotCreated() async throws {
        try await withFolder { folder in
            let path = folder.appendingPathComponent("one/two/erp.sqlite").path
            #expect { try OpenDatabase.open(.sqliteFile(path)) } throws: { error in
                (error as? OperatorError)?.exitCode == 1 && "\(error)".contains("there is no folder \(folder.path)/one")
            }
            let content = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(content.isEmpty)
        }
    }

    @Test func directory_isNoDatabase() async throws {
        try await withFolder { folder in
            #expect(throws: OperatorError.failure("the database '\(folder.path)' is a directory: name a file in it")) {
                try OpenDatabase.open(.sqliteFile(folder.path))
            }
        }
    }

    @Test func lock_ofAnotherProcess_namesTheFile() async throws {
        try await withFolder { folder in
            let path = folder.appendingPathComponent("erp.sqlite").path
            let other = try SQLiteDatabase(path: path)
            let result = try await other.write { _ in try await ERPProcess.run(["migrate", "--database", "sqlite:\(path)"]) }
            await other.close()
            #expect(result.status == 1)
            #expect(result.errors.contains("the database '\(path)' is locked by another process"))
            #expect(result.errors.filter(\.isNewline).count == 1)
        }
    }
}
