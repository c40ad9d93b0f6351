import ArgumentParser
import SekkeiSpec

/// Compiles a spec and shows what is wrong with it.
struct SpecRun {
    /// As the user wrote it, since paths in diagnostics begin with it.
    let folder: String
    let format: DiagnosticFormat

    /// The checked spec; warnings are shown.
    ///
    /// - Throws: `ExitCode(1)` when the spec has errors, which have then been shown.
    func api(from sources: [SpecSource]) throws -> API { try compile(sources).api }

    /// The checked spec with the number of its warnings, which are shown.
    ///
    /// - Throws: as ``api(from:)``.
    func compile(_ sources: [SpecSource]) throws -> (api: API, warnings: Int) {
        let compilation = SpecCompiler.compile(sources)
        StandardError.write(text(of: compilation))
        guard let api = compilation.api else {
            remark(summary(of: compilation.diagnostics))
            throw ExitCode(1)
        }
        return (api, compilation.diagnostics.count)
    }

    /// Says something for people only; tools read every line of the compiler format.
    private func remark(_ text: String) {
        if format == .human { StandardError.write(text + "\n") }
    }

    private func text(of compilation: Compilation) -> String {
        switch format {
        case .human:
            HumanRenderer(folder: folder, usesColor: StandardError.isTerminal).render(compilation.diagnostics, sources: compilation.sources)
        case .compiler:
            CompilerRenderer(folder: folder).render(compilation.diagnostics)
        }
    }

    private func summary(of diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        return "\(Count(errors, "error"))" + (warnings == 0 ? "" : ", \(Count(warnings, "warning"))")
    }
}
