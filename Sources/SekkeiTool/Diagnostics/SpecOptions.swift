import ArgumentParser

/// Which spec.
struct SpecOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the spec.", valueName: "folder"))
    var spec = "spec"
}
