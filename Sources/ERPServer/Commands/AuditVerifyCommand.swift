import ArgumentParser
import ERP
import Sekkei

/// `erp audit verify`.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Find out whether the audit trail is what was sealed.",
        discussion: """
            Exit code 0: the chain is intact. 1: it is not, and each fault is one line; or the database cannot be read.

            The last line names the position of the chain's end, such as 1200:9f86d0…. Keep it where nobody who can write to the database
            can reach it, and give it to a later run with --expect: a chain that was cut off at its end, or written anew as a whole, holds
            together in itself, and only a position that was kept elsewhere shows it.

            Example:
              erp audit verify
              erp audit verify --expect 1200:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
            """)

    @OptionGroup var options: DatabaseOptions
    @Option(
        help: ArgumentHelp("A position that an earlier run has named. May be repeated.", valueName: "position"),
        transform: { try AuditVerifyCommand.position($0) })
    var expect: [AuditPosition] = []

    func run() async throws {
        let settings = options.settings
        let report = try await OpenDatabase.existing(settings.database(options.database)) { [expect] database in
            let progress = AuditProgress()
            return try await AuditInspection(database: database).run(expecting: expect, progress: progress.show)
        }
        print(AuditReportText(report: report).text)
        guard report.isIntact else {
            throw OperatorError.failure("the audit trail is damaged: \(report.faultCount) \(report.faultCount == 1 ? "fault" : "faults")")
        }
    }

    private static func position(_ text: String) throws -> AuditPosition {
        guard let position = AuditPosition(text) else {
            throw ValidationError("a position is a number, a colon and 64 hexadecimal digits, as 'erp audit verify' prints it")
        }
        return position
    }
}
