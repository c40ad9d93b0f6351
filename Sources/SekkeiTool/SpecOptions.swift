import ArgumentParser

/// Which spec, and how its faults are shown.
struct SpecOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the spec.", valueName: "folder"))
    var spec = "spec"

    @Option(
        help: ArgumentHelp(
            "How faults are shown: human (with the line and a caret) or compiler (path:line:column, for editors and CI).",
            discussion: "By default human on a terminal, else compiler."))
    var format: DiagnosticFormat?
}

/// How diagnostics are written.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
    case human, compiler

    /// What suits standard error.
    static var suitable: DiagnosticFormat { StandardError.isTerminal ? .human : .compiler }
}
