import ArgumentParser

/// The command `erp`.
struct ERPCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erp", abstract: "The ITDO ERP.", subcommands: [ServeCommand.self, MigrateCommand.self, SeedCommand.self])
}
