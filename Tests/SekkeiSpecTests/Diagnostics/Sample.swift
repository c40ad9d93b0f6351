@testable import SekkeiSpec

/// A small source with diagnostics that point into it.
enum Sample {
    static let text = "types:\n  Task:\n    properties: { status: TaskStaus, 名前: Tsk }\n\ttab:\tx\n  \u{1B}[31m: y\n    a: 1\n\n"
    /// With a byte order mark, which takes no column.
    static let sources = [SpecSource(path: "a/b.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))]

    static func span(_ line: Int, _ column: Int, _ end: Int, file: String = "a/b.yaml") -> SourceSpan {
        SourceSpan(file: file, start: .init(line: line, column: column), end: .init(line: line, column: end))
    }

    static func span(from line: Int, _ column: Int, to endLine: Int, _ end: Int) -> SourceSpan {
        SourceSpan(file: "a/b.yaml", start: .init(line: line, column: column), end: .init(line: endLine, column: end))
    }

    static func diagnostic(
        _ span: SourceSpan?, severity: Diagnostic.Severity = .error, notes: [Diagnostic.Note]? = nil, help: String? = "write it right"
    ) -> Diagnostic {
        let usual = [Diagnostic.Note("declared here", at: span.map { _ in Self.span(2, 3, 7) }), .init("no place")]
        return Diagnostic(
            code: .unknownType, severity: severity, message: "unknown type", span: span, notes: notes ?? usual, help: help)
    }

    /// One with nothing around its frame.
    static func bare(_ span: SourceSpan) -> Diagnostic { diagnostic(span, notes: [], help: nil) }
}
