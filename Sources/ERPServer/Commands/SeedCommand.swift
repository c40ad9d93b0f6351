import ArgumentParser
import ERP

/// `erp seed`.
struct SeedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed", abstract: "Load demo data and as many more users and tasks as are asked for, to measure with.")

    @OptionGroup var options: DatabaseOptions
    @Option(parsing: .unconditional, help: "How many users to add.") var users = 0
    @Option(parsing: .unconditional, help: "How many tasks to add.") var tasks = 0

    func validate() throws {
        guard users >= 0, tasks >= 0 else { throw ValidationError("--users and --tasks cannot be negative") }
    }

    func run() async throws {
        let settings = options.settings
        try settings.refuseInProduction("erp seed")
        let passwords = ScryptPasswords()
        try await OpenDatabase.migrated(settings.database(options.database)) { database, _ in
            try await DemoContent(passwords: passwords).load(into: database)
            let hash = try await passwords.hash(DemoLogins.password)
            let report = SeedReport()
            try await BulkSeed(users: users, tasks: tasks).load(into: database, passwordHash: hash, progress: report.show)
        }
        try await passwords.shutDown()
        print("added \(users) users and \(tasks) tasks")
    }
}
