/// For a terminal: each diagnostic with the lines that it speaks of and a mark below.
package struct HumanRenderer: Sendable {
    /// What stands before every path: the spec folder, or nothing.
    package var folder: String
    /// Whether to write ANSI colour sequences.
    package var usesColor: Bool
    /// How many columns of a line of the spec are shown at most.
    package var width: Int

    package init(folder: String = "", usesColor: Bool = false, width: Int = 160) {
        self.folder = folder
        self.usesColor = usesColor
        self.width = width
    }

    /// - Parameter sources: the files that the spans point into; a frame is left out where the file is not among them.
    package func render(_ diagnostics: [Diagnostic], sources: [SpecSource]) -> String {
        let files = diagnostics.flatMap { [$0.span] + $0.notes.map(\.span) }.compactMap(\.?.file)
        let excerpt = SourceExcerpt(sources: sources, files: Set(files), width: width)
        return diagnostics.flatMap { lines($0, excerpt) }.map { $0 + "\n" }.joined()
    }

    private func lines(_ diagnostic: Diagnostic, _ excerpt: SourceExcerpt) -> [String] {
        let place = SpanText(folder: folder)
        let color = diagnostic.severity == .error ? "31" : "33"
        let severity = paint(diagnostic.severity.rawValue + ":", color)
        var lines = [paint("\(place.text(diagnostic.span)):", "1") + " \(severity) \(diagnostic.message) [\(diagnostic.code.rawValue)]"]
        lines += frame(diagnostic.span, "^", color, excerpt)
        for note in diagnostic.notes { lines += self.lines(note, of: diagnostic, excerpt) }
        if let help = diagnostic.help { lines.append("   \(paint("help:", "32")) \(place.help(help))") }
        return lines
    }

    /// A note about another place shows that one, too.
    private func lines(_ note: Diagnostic.Note, of diagnostic: Diagnostic, _ excerpt: SourceExcerpt) -> [String] {
        let place = note.span.map { " (\(SpanText(folder: folder).path($0.file)):\($0.start.line))" } ?? ""
        let isElsewhere = note.span?.start != diagnostic.span?.start || note.span?.file != diagnostic.span?.file
        return ["   \(paint("note:", "36")) \(note.message)\(place)"] + (isElsewhere ? frame(note.span, "-", "36", excerpt) : [])
    }

    private func frame(_ span: SourceSpan?, _ mark: Character, _ color: String, _ excerpt: SourceExcerpt) -> [String] {
        guard let span, let lines = excerpt.frame(span, mark: mark) else { return [] }
        return lines.map { $0.plain + ($0.painted.isEmpty ? "" : paint($0.painted, color)) }
    }

    private func paint(_ text: String, _ color: String) -> String {
        usesColor ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
    }
}
