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
        } catch {
            return report(error, orElse: FailureReport(error))
        }
    }

    private static func reportUnparsed(_ error: any Error) -> Int32 {
        report(error, orElse: FailureReport(usage: ERPCommand.message(for: error)))
    }

    /// A request for help is an error to the parser and none to anybody else.
    private static func report(_ error: any Error, orElse failure: @autoclosure () -> FailureReport) -> Int32 {
        if ERPCommand.exitCode(for: error) == .success {
            print(ERPCommand.fullMessage(for: error))
            return 0
        }
        let failure = failure()
        StandardError.write(failure.line)
        return failure.exitCode
    }
}
