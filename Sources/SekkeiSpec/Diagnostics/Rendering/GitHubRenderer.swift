/// For GitHub Actions: a workflow command for each diagnostic, which GitHub shows beside the line in a review.
package struct GitHubRenderer: Sendable {
    /// What stands before every path: where the spec folder lies in the repository, or nothing.
    package var folder: String

    package init(folder: String = "") {
        self.folder = folder
    }

    package func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { command($0) + "\n" }.joined()
    }

    private func command(_ diagnostic: Diagnostic) -> String {
        var properties = diagnostic.span.map(place) ?? []
        properties.append(("title", diagnostic.code.rawValue))
        let list = properties.map { "\($0.0)=\(Self.escaped(property: $0.1))" }.joined(separator: ",")
        return "::\(diagnostic.severity.rawValue) \(list)::\(Self.escaped(text(diagnostic)))"
    }

    /// GitHub takes columns only where a span lies on one line.
    private func place(_ span: SourceSpan) -> [(String, String)] {
        var properties = [("file", SpanText(folder: folder).exactPath(span.file)), ("line", "\(span.start.line)")]
        properties.append(("endLine", "\(span.end.line)"))
        if span.start.line == span.end.line { properties += [("col", "\(span.start.column)"), ("endColumn", "\(span.end.column)")] }
        return properties
    }

    /// An annotation has one place, so the others are told in words.
    private func text(_ diagnostic: Diagnostic) -> String {
        let place = SpanText(folder: folder)
        let notes = diagnostic.notes.map { note in "note: \(note.message)" + (note.span.map { " (\(place.text($0)))" } ?? "") }
        let help = diagnostic.help.map { "help: \(place.help($0))" }
        return ([diagnostic.message] + notes + (help.map { [$0] } ?? [])).joined(separator: "\n")
    }

    static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: String(scalar)
            }
        }.joined()
    }

    static func escaped(property: String) -> String {
        escaped(property).unicodeScalars.map { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}
