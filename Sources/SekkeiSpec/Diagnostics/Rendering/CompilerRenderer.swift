/// One line for each diagnostic, as compilers write them: `path:line:col: error: text [SKnnnn]`, and its notes behind it.
///
/// Xcode, VS Code and SwiftPM recognise the form.
package struct CompilerRenderer: Sendable {
    /// What stands before every path: the spec folder, or nothing.
    package var folder: String

    package init(folder: String = "") {
        self.folder = folder
    }

    package func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.flatMap(lines).map { $0 + "\n" }.joined()
    }

    private func lines(_ diagnostic: Diagnostic) -> [String] {
        let place = SpanText(folder: folder)
        let head = "\(place.text(diagnostic.span)): \(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code.rawValue)]"
        let notes = diagnostic.notes.map { "\(place.text($0.span ?? diagnostic.span)): note: \($0.message)" }
        let help = diagnostic.help.map { "\(place.text(diagnostic.span)): note: \(place.help($0))" }
        return [head] + notes + (help.map { [$0] } ?? [])
    }
}
