/// Something wrong with a spec, or doubtful about it.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable { case error, warning }

    /// Something further to say, with the place that it speaks of.
    package struct Note: Sendable, Hashable {
        package var message: String
        package var span: SourceSpan?

        package init(_ message: String, at span: SourceSpan? = nil) {
            self.message = message
            self.span = span
        }
    }

    package var code: DiagnosticCode
    package var severity: Severity
    /// One terse sentence without a full stop.
    package var message: String
    /// Nil where no file is to blame, as for an empty folder.
    package var span: SourceSpan?
    package var notes: [Note]
    /// What to do about it. May end in a place, ` (services/tasks.yaml:2)`, relative to the spec folder like those of spans.
    package var help: String?
    /// Why the spec's author lets it be: the reason that stands beside the code in `# sekkei:allow`; nil for what is not silenced.
    package var silencedBecause: String?
}
