import ArgumentParser
import SekkeiSpec

/// One of the two specs that are compared.
struct DiffSide {
    /// What stands before paths in reports.
    let folder: String
    let sources: [SpecSource]
    let api: API

    /// - Throws: `ExitCode(2)` for a spec with faults, which have been shown then: two specs can be compared only where both are sound.
    init(folder: String, sources: [SpecSource]) throws {
        let compilation = SpecCompiler.compile(sources)
        guard let api = compilation.api else {
            let errors = compilation.diagnostics.filter { $0.severity == .error }
            StandardError.write(Self.text(errors, folder, sources))
            StandardError.write("'\(folder)' has \(Count(errors.count, "fault")); only sound specs can be compared\n")
            throw ExitCode(2)
        }
        self.folder = folder
        self.sources = sources
        self.api = api
    }

    private static func text(_ errors: [Diagnostic], _ folder: String, _ sources: [SpecSource]) -> String {
        guard StandardError.isTerminal else { return CompilerRenderer(folder: folder).render(errors) }
        return HumanRenderer(folder: folder, usesColor: StandardError.usesColor).render(errors, sources: sources)
    }
}
