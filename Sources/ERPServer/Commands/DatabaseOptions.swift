import ArgumentParser
import Foundation

/// What every command must know.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the database is: sqlite:PATH, sqlite:.data/erp.sqlite unless said. Or ERP_DATABASE_URL.", valueName: "url"))
    var database: String?

    /// The settings of this process.
    var settings: Settings { Settings(environment: ProcessInfo.processInfo.environment) }
}
