/// For a terminal: each diagnostic with the line that it speaks of and a caret below.
package struct HumanRenderer: Sendable {
    /// What stands before every path: the spec folder, or nothing.
    package var folder: String
    /// Whether to write ANSI colour sequences.
    package var usesColor: Bool

    package init(folder: String = "", usesColor: Bool = false) {
        self.folder = folder
        self.usesColor = usesColor
    }

    /// - Parameter sources: the files that the spans point into; a frame is left out where the file is not among them.
    package func render(_ diagnostics: [Diagnostic], sources: [SpecSource]) -> String {
        let excerpt = SourceExcerpt(sources: sources)
        return diagnostics.flatMap { lines($0, excerpt) }.map { $0 + "\n" }.joined()
    }

    private func lines(_ diagnostic: Diagnostic, _ excerpt: SourceExcerpt) -> [String] {
        let place = SpanText(folder: folder)
        let color = diagnostic.severity == .error ? "31" : "33"
        let severity = paint(diagnostic.severity.rawValue + ":", color)
        var lines = [paint("\(place.text(diagnostic.span)):", "1") + " \(severity) \(diagnostic.message) [\(diagnostic.code.rawValue)]"]
        if let span = diagnostic.span, let frame = excerpt.frame(span) {
            lines += [frame.source, frame.gutter + paint(frame.caret, color)]
        }
        for note in diagnostic.notes {
            lines.append(
                "   \(paint("note:", "36")) \(note.message)" + (note.span.map { " (\(place.path($0.file)):\($0.start.line))" } ?? ""))
        }
        if let help = diagnostic.help { lines.append("   \(paint("help:", "32")) \(place.help(help))") }
        return lines
    }

    private func paint(_ text: String, _ color: String) -> String {
        usesColor ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
    }
}
