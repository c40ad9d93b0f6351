import ArgumentParser
import SekkeiGenerator

/// Runs the tool. Exit codes: 0 clean, 1 faults found, 2 used wrongly or unable to work.
@main
enum Main {
    static func main() {
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            if arguments == ["--version"] { return try StandardOutput.write(Generator.version + "\n") }
            var command = try SekkeiCommand.parseAsRoot(arguments)
            try command.run()
        } catch let failure as ToolFailure {
            StandardError.write("error: \(failure.message)\n")
            exit(withStatus: 2)
        } catch {
            finish(error)
        }
    }

    /// Help is no error; wrong usage is 2 instead of ArgumentParser's 64.
    private static func finish(_ error: any Error) -> Never {
        let code = SekkeiCommand.exitCode(for: error)
        let message = SekkeiCommand.fullMessage(for: error)
        if code.isSuccess {
            print(message)
        } else if !message.isEmpty {
            StandardError.write(message + "\n")
        }
        exit(withStatus: code == .validationFailure ? 2 : code.rawValue)
    }
}
