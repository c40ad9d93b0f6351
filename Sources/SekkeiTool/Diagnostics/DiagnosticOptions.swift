import ArgumentParser

/// How faults are shown, and how severe they are.
struct DiagnosticOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How faults are shown: human, compiler, json or github.",
            discussion: """
                human shows the line with a mark; compiler writes path:line:column on one line, for editors; json writes one \
                array to standard output; github writes annotations for a review. By default human on a terminal, else compiler.
                """,
            valueName: "format"))
    var format: DiagnosticFormat?

    @Flag(help: "Take warnings for errors: exit 1 where there is one.")
    var strict = false
}
