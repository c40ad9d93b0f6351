import SekkeiSpec

/// The regular expressions of one file, each compiled once however often it is used.
final class PatternTable {
    private var sources: [String] = []

    /// How generated code refers to a pattern.
    func reference(to source: String) -> String {
        let number = sources.firstIndex(of: source) ?? sources.count
        if number == sources.count { sources.append(source) }
        return "\(GeneratedName.patterns).pattern\(number)"
    }

    /// Writes the programs of all patterns that were referred to.
    func emit(file: String, to out: TextWriter) {
        guard !sources.isEmpty else { return }
        out.blank()
        out.line("// MARK: - Patterns")
        out.blank()
        out.line("/// The regular expressions of \(file).")
        out.block("private enum \(GeneratedName.patterns) {") {
            for (number, source) in sources.enumerated() { emit(number, source, out) }
        }
    }

    private func emit(_ number: Int, _ source: String, _ out: TextWriter) {
        let arguments = [SwiftLiteral.raw(source), SwiftLiteral.list(PatternCoder.code(source).map(String.init))]
        out.wrapped("static let pattern\(number) = \(RuntimeSymbols.patternProgram)(", arguments, ")", depth: 1)
    }
}
