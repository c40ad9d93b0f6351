import ArgumentParser
import SekkeiSpec

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Says what a diagnostic means, why it is one, and what to do.",
        discussion: """
            EXAMPLES
              sekkei explain SK0201                what, why, an example, the fix
              sekkei explain                       all codes by what they speak of
            """)

    @Argument(help: ArgumentHelp("The code in the brackets behind a diagnostic; none lists them all.", valueName: "code"))
    var code: String?

    func run() throws {
        try StandardOutput.write(code.map(Self.explanation) ?? Self.list)
    }

    private static func explanation(of name: String) throws -> String {
        let codes = DiagnosticRegistry.explanations.keys.map(\.rawValue).sorted()
        guard let code = DiagnosticCode(rawValue: name.uppercased()), let explanation = DiagnosticRegistry.explanations[code] else {
            let nearest = Suggestion.closest(to: name, among: codes).map { "did you mean '\($0)'?" } ?? "they look like SK0201;"
            throw ToolFailure("there is no code '\(name)'; \(nearest) 'sekkei explain' lists all")
        }
        return ExplanationText(code: code, explanation: explanation).text
    }

    private static var list: String {
        let groups = DiagnosticGroup.all.map { group in
            let lines = group.codes.map { code in
                "  \(code.rawValue)  \(DiagnosticRegistry.explanations[code]?.title ?? "")\(code.isWarning ? " (warning)" : "")\n"
            }
            return "\(group.title)\n" + lines.joined()
        }
        return groups.joined(separator: "\n")
    }
}
