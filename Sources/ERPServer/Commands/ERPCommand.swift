import ArgumentParser
import ERPAPI
import Sekkei

/// The command `erp`.
struct ERPCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erp", abstract: "The ITDO ERP.",
        discussion: """
            The database is sqlite:.data/erp.sqlite unless --database or ERP_DATABASE_URL says otherwise.
            ERP_ENV is development (unless said) or production, where demo data is refused.
            """,
        version: API.descriptor.version,
        subcommands: [ServeCommand.self, MigrateCommand.self, SeedCommand.self, AuditCommand.self])
}
