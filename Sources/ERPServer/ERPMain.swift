import ArgumentParser
import Foundation

/// Where the program begins: runs the command, and turns every failure into one plain line and a status.
@main
enum ERPMain {
    static func main() async {
        exit(await run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) async -> Int32 {
        do {
            var command = try ERPCommand.parseAsRoot(arguments)
            return await run(&command)
        } catch {
            return reportUnparsed(error)
        }
    }

    private static func run(_ command: inout any ParsableCommand) async -> Int32 {
        do {
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return 0
        } catch where ERPCommand.exitCode(for: error) == .success {
            print(ERPCommand.fullMessage(for: error))
            return 0
        } catch {
            let report = FailureReport(error)
            StandardError.write(report.line)
            return report.exitCode
        }
    }

    private static func reportUnparsed(_ error: any Error) -> Int32 {
        guard ERPCommand.exitCode(for: error) != .success else {
            print(ERPCommand.fullMessage(for: error))
            return 0
        }
        let report = FailureReport(usage: ERPCommand.message(for: error))
        StandardError.write(report.line)
        return report.exitCode
    }
}
