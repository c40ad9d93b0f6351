import ERPAPI
import Foundation
import Sekkei
import SekkeiSQL
import SekkeiSQLite
import Testing

/// What an operator sees when something is wrong: one plain line and a status.
struct CommandLineTests {
    /// A command line that must fail.
    struct Mistake: Sendable, CustomTestStringConvertible {
        var testDescription: String { arguments.joined(separator: " ") }
        let arguments: [String]
        var environment: [String: String] = [:]
        let status: Int32
        let says: String
    }

    static let secret = ["ERP_JWT_SECRET": String(repeating: "s", count: 32)]

    static let mistakes = [
        Mistake(arguments: ["serve", "--colour"], status: 2, says: "--colour"),
        Mistake(arguments: ["paint"], status: 2, says: "paint"),
        Mistake(arguments: ["serve", "--port", "x"], status: 2, says: "a port is a number between 0 and 65535"),
        Mistake(arguments: ["serve", "--port", "-1"], status: 2, says: "--port must lie between 0 and 65535"),
        Mistake(arguments: ["serve", "--port", "70000"], status: 2, says: "65535"),
        Mistake(arguments: ["seed", "--tasks", "-1"], status: 2, says: "cannot be negative"),
        Mistake(arguments: ["seed", "--users", "-1"], status: 2, says: "cannot be negative"),
        Mistake(arguments: ["serve", "--database", "mysql://x"], environment: secret, status: 2, says: "malformed"),
        Mistake(arguments: ["migrate"], environment: ["ERP_DATABASE_URL": "nonsense"], status: 2, says: "malformed"),
        Mistake(arguments: ["serve", "--demo"], environment: ["ERP_ENV": "production"], status: 2, says: "--demo"),
        Mistake(arguments: ["seed"], environment: ["ERP_ENV": "production"], status: 2, says: "production"),
        Mistake(arguments: ["serve", "--demo"], environment: ["ERP_ENV": "Production"], status: 2, says: "--demo"),
        Mistake(arguments: ["serve"], environment: secret.merging(["ERP_ENV": "prod"]) { $1 }, status: 2, says: "ERP_ENV"),
        Mistake(arguments: ["migrate"], environment: ["ERP_ENV": "prod"], status: 2, says: "ERP_ENV"),
        Mistake(arguments: ["migrate", "--database", "sqlite:."], status: 1, says: "is a directory"),
        Mistake(arguments: ["migrate", "--database", "sqlite:a/b/erp.sqlite"], status: 1, says: "there is no folder"),
        Mistake(arguments: ["serve"], status: 1, says: "ERP_JWT_SECRET is not set"),
        Mistake(arguments: ["serve"], environment: ["ERP_JWT_SECRET": "short"], status: 1, says: "too short"),
        Mistake(
            arguments: ["serve", "--port", "0"], environment: secret.merging(["ERP_ENV": "production"]) { $1 },
            status: 1,
            says: "can be guessed"),
        Mistake(arguments: ["serve", "--tls-key", "k.pem"], environment: secret, status: 2, says: "ERP_TLS_CERTIFICATE"),
        Mistake(
            arguments: ["serve", "--port", "0", "--tls-key", "/dev/null", "--tls-certificate", "/nowhere.pem"], environment: secret,
            status: 1,
            says: "cannot read the certificate chain /nowhere.pem"),
        Mistake(arguments: ["serve", "--database", "postgres://h/d"], environment: secret, status: 1, says: "not supported yet"),
        Mistake(arguments: ["serve", "--database", "sqlite:/proc/erp.sqlite"], environment: secret, status: 1, says: "/proc"),
        Mistake(arguments: ["serve", "--database", "sqlite:/dev/null/erp.sqlite"], environment: secret, status: 1, says: "/dev/null"),
        Mistake(arguments: ["serve"], environment: secret.merging(["ERP_LOG_LEVEL": "loud"]) { $1 }, status: 2, says: "loud"),
    ]

    @Test(arguments: mistakes)
    func mistake_isToldInOneLine(mistake: Mistake) async throws {
        let result = try await ERPProcess.run(mistake.arguments, environment: mistake.environment)
        #expect(result.status == mistake.status)
        #expect(result.errors.hasPrefix("erp: "))
        #expect(result.errors.filter(\.isNewline).count == 1)
        #expect(result.errors.contains(mistake.says))
    }

    @Test func helpOfServe_namesEveryVariable() async throws {
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../..").standardizedFileURL
        let folder = root.appendingPathComponent("Sources/ERPServer")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var variables: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: #/"(ERP_[A-Z_]+)"/#) { variables.insert(String(match.1)) }
        }
        // Refused, so that nobody believes it to be used.
        variables.remove("ERP_REDIS_URL")
        let result = try await ERPProcess.run(["serve", "--help"])
        #expect(variables.count > 15 && variables.filter { !result.output.contains($0) } == [])
        #expect(result.output.split(separator: "\n").filter { $0.count > 80 && !$0.hasPrefix("USAGE:") } == [])
    }

    @Test func help_isNoMistake() async throws {
        for arguments in [["--help"], ["serve", "--help"], []] {
            let result = try await ERPProcess.run(arguments)
            #expect(result.status == 0)
            #expect(result.output.contains("USAGE"))
            #expect(result.output.contains(".data/erp.sqlite"))
            #expect(result.output.contains("ERP_ENV"))
            #expect(result.errors.isEmpty)
        }
    }

    @Test func version_isTheOneOfTheAPI() async throws {
        let result = try await ERPProcess.run(["--version"])
        #expect(result.status == 0)
        #expect(result.output == API.descriptor.version + "\n")
        #expect(result.errors.isEmpty)
    }

    @Test func database_thatIsNone_orNewer_isRefused() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("erp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let nonsense = folder.appendingPathComponent("nonsense").path
        try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: nonsense))
        let first = try await ERPProcess.run(["migrate", "--database", "sqlite:\(nonsense)"])
        #expect(first.status == 1)
        #expect(first.errors.filter(\.isNewline).count == 1)
        let newer = folder.appendingPathComponent("newer").path
        #expect(try await ERPProcess.run(["migrate", "--database", "sqlite:\(newer)"]).status == 0)
        let database = try SQLiteDatabase(path: newer)
        try await database.execute(
            "INSERT INTO sekkei_migrations (version, name, checksum, applied_at) VALUES (999, 'later', '0', '2030-01-01T00:00:00.000Z')")
        await database.close()
        let second = try await ERPProcess.run(["serve", "--demo", "--database", "sqlite:\(newer)"])
        #expect(second.status == 1)
        #expect(second.errors.contains("999"))
        #expect(second.errors.filter(\.isNewline).count == 1)
    }

    @Test func busyPort_isToldInOneLine() async throws {
        let base = try await RunningERP.shared.base()
        let port = String(base.split(separator: ":").last!)
        let result = try await ERPProcess.run(["serve", "--demo", "--port", port, "--database", "sqlite::memory:"])
        #expect(result.status == 1)
        #expect(result.errors.contains(port))
        #expect(result.errors.filter(\.isNewline).count == 1)
    }

    @Test func migrateAndSeed_sayWhatTheyDid() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("erp-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = "sqlite:\(folder.path)/erp.sqlite"
        let migrated = try await ERPProcess.run(["migrate", "--database", database])
        #expect(migrated.status == 0)
        #expect(migrated.output.contains("the schema is at version"))
        let seeded = try await ERPProcess.run(["seed", "--users", "10", "--tasks", "300"], environment: ["ERP_DATABASE_URL": database])
        #expect(seeded.status == 0)
        #expect(seeded.output.contains("added 10 users and 300 tasks"))
        #expect(seeded.errors.contains("tasks: 300 of 300\n"))
    }

    @Test func sigterm_endsTheServerWithStatusZero() async throws {
        let program = try ERPProcess(["serve", "--demo", "--port", "0", "--database", "sqlite::memory:"])
        try program.start()
        _ = try await RunningERP.address(of: program)
        #expect(program.output.contains("admin@example.com"))
        program.terminate()
        #expect(try await program.end().status == 0)
    }
}
