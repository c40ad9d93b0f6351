import ArgumentParser
import SekkeiSQL

/// `erp migrate`.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "migrate", abstract: "Bring the database's schema up to date.")

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let settings = options.settings
        _ = try settings.stage()
        let report = try await OpenDatabase.migrated(settings.database(options.database)) { _, report in report }
        for migration in report.applied { print("applied \(migration.version): \(migration.name)") }
        print("the schema is at version \(report.version)")
    }
}
