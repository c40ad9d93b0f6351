import ArgumentParser
import ERP

/// `erp audit seal`.
struct AuditSealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seal", abstract: "Seal what is not sealed yet.",
        discussion: """
            A running server does so by itself within seconds; this is for a database that no server runs on. Beside running servers it
            does no harm: one process seals at a time.
            """)

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let count = try await OpenDatabase.existing(options.settings.database(options.database)) { database in
            try await AuditSealer(database: database).sealAll()
        }
        print("sealed \(count) \(count == 1 ? "entry" : "entries")")
    }
}
