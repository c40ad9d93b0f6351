import Foundation
import Testing

/// Every command that README and the articles name exists, with the options that they show.
struct DocumentedCommandsTests {
    struct Command: Hashable, CustomTestStringConvertible {
        var name: String
        var options: [String]

        var testDescription: String { ([name] + options).joined(separator: " ") }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    private static let pages = [
        "README.md", "CONTRIBUTING.md", "Sources/Sekkei/Sekkei.docc/Versions.md", "Sources/Sekkei/Sekkei.docc/SpecLanguage.md",
    ]

    static let all: [Command] = {
        let texts = pages.compactMap { try? String(contentsOf: root.appending(path: $0), encoding: .utf8) }
        return Set(texts.flatMap(commands)).sorted { $0.testDescription < $1.testDescription }
    }()

    /// What stands between backticks behind `sekkei`, up to the end of that command.
    private static func commands(_ text: String) -> [Command] {
        text.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.compactMap { span in
            let words = span.element.split(separator: " ").map(String.init)
            guard let place = words.firstIndex(of: "sekkei"), words.indices.contains(place + 1) else { return nil }
            let command = words[(place + 1)...].prefix { $0 != "&&" && $0 != "|" }
            guard let name = command.first, name.first?.isLowercase == true else { return nil }
            return Command(name: name, options: command.filter { $0.hasPrefix("--") })
        }
    }

    @Test func pages_nameCommands() {
        #expect(Set(Self.all.map(\.name)).isSuperset(of: ["init", "check", "explain", "list", "diff", "openapi", "generate", "schema"]))
    }

    @Test(arguments: all) func command_existsWithItsOptions(command: Command) throws {
        let help = try Workspace().run(command.name, "--help")
        #expect(help.status == 0)
        #expect(help.output.contains("USAGE: sekkei \(command.name)"))
        for option in command.options { #expect(help.output.contains("\(option) ") || help.output.contains("\(option)\n")) }
    }
}
