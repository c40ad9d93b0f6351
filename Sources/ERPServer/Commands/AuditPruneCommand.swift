import ArgumentParser
import ERP
import Foundation

/// `erp audit prune`.
struct AuditPruneCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune", abstract: "Remove the oldest entries of the audit trail.",
        discussion: """
            Removes the sealed entries before a day (UTC), up to the first one that is younger. What is left can still be proven: the hash
            of the last removed entry becomes the beginning of the chain, and an entry in the chain tells of it. The trail is verified
            first, and nothing is removed from a damaged one, or while entries of that time are not sealed.

            Keep a backup, and the position that 'erp audit verify' prints, before you remove what the law may ask for.

            Example:
              erp audit prune --before 2020-01-01
            """)

    @OptionGroup var options: DatabaseOptions
    @Option(
        help: ArgumentHelp("The first day whose entries are kept: YYYY-MM-DD, not in the future.", valueName: "date"),
        transform: { try AuditPruneCommand.day($0) })
    var before: Date

    func validate() throws {
        guard before <= Date() else { throw ValidationError("--before lies in the future") }
    }

    func run() async throws {
        let count = try await OpenDatabase.existing(options.settings.database(options.database)) { [before] database in
            do {
                return try await AuditPruning(database: database).run(before: before, by: "erp audit prune, \(NSUserName())")
            } catch let refusal as AuditPruningRefused {
                throw OperatorError.failure(refusal.description)
            }
        }
        print("removed \(count) \(count == 1 ? "entry" : "entries")")
    }

    static func day(_ text: String) throws -> Date {
        guard text.utf8.count == 10, let date = try? Date.ISO8601FormatStyle().year().month().day().parse(text),
            date.formatted(.iso8601.year().month().day()) == text
        else { throw ValidationError("a date is written YYYY-MM-DD") }
        return date
    }
}
