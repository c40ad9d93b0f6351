import ArgumentParser
import SekkeiSpec

/// Compiles a spec and shows what is wrong with it.
struct SpecRun {
    /// As the user wrote it, since paths in diagnostics begin with it.
    let folder: String
    let format: DiagnosticFormat
    /// Whether a warning is as bad as an error.
    let isStrict: Bool

    init(folder: String, format: DiagnosticFormat = .suitable, isStrict: Bool = false) {
        self.folder = folder
        self.format = format
        self.isStrict = isStrict
    }

    init(_ options: SpecOptions, _ diagnostics: DiagnosticOptions) {
        self.init(folder: options.spec, format: diagnostics.format ?? .suitable, isStrict: diagnostics.strict)
    }

    /// The checked spec; warnings are shown.
    ///
    /// - Throws: as ``compile(_:)``.
    func api(from sources: [SpecSource]) throws -> API { try compile(sources).api }

    /// The checked spec with what was doubtful about it, which is shown.
    ///
    /// - Parameter today: `YYYY-MM-DD`, where versions that end are looked at.
    /// - Throws: `ExitCode(1)` when the spec has errors, or warnings that count as such; they have been shown then.
    func compile(_ sources: [SpecSource], today: String? = nil) throws -> (api: API, diagnostics: DiagnosticCount) {
        let compilation = SpecCompiler.compile(sources, today: today)
        try show(compilation)
        let count = DiagnosticCount(compilation)
        guard let api = compilation.api, !(isStrict && count.warnings > 0) else {
            if format == .human { StandardError.write("\(count)\n") }
            throw ExitCode(1)
        }
        return (api, count)
    }

    private func show(_ compilation: Compilation) throws {
        switch format {
        case .human:
            let renderer = HumanRenderer(folder: folder, usesColor: StandardError.usesColor, width: Self.width)
            StandardError.write(renderer.render(compilation.diagnostics, sources: compilation.sources))
        case .compiler: StandardError.write(CompilerRenderer(folder: folder).render(compilation.diagnostics))
        case .json: try StandardOutput.write(JSONRenderer(folder: folder).render(compilation.diagnostics + compilation.silenced))
        case .github: try StandardOutput.write(GitHubRenderer(folder: folderInRepository).render(compilation.diagnostics))
        }
    }

    /// What is left of the terminal's width beside the line number.
    private static var width: Int { max(40, (StandardError.columns ?? 160) - 12) }

    /// GitHub looks for files from the top of the repository, wherever the tool runs.
    var folderInRepository: String {
        let repository = Environment["GITHUB_WORKSPACE"].flatMap { $0.isEmpty ? nil : $0 } ?? "."
        return FileSystem.path(folder, relativeTo: repository) ?? folder
    }
}
