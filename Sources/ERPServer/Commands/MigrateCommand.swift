import ArgumentParser
import ERP
import SekkeiSQL

/// `erp migrate`.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "migrate", abstract: "Bring the database's schema up to date.")

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let database = try OpenDatabase.open(options.settings.database(options.database))
        let report: MigrationReport
        do {
            report = try await Migrator(Schema.migrations).run(on: database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
        for migration in report.applied { print("applied \(migration.version): \(migration.name)") }
        print("the schema is at version \(report.version)")
    }
}
