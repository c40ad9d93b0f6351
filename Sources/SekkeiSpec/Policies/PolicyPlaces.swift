import SekkeiPolicy

/// Turns places of the spec into places of policies and back: the number of a policy's text is the index of its file.
struct PolicyPlaces {
    private let files: [String]
    private let numbers: [String: Int]

    init(files: [String]) {
        self.files = files
        numbers = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    func span(_ span: SourceSpan, offset: Int = 0) -> PolicySpan {
        self.span(in: span.file, span.start, span.end, offset: (offset, offset))
    }

    func span(in file: String, _ start: SourceSpan.Mark, _ end: SourceSpan.Mark, offset: (Int, Int)) -> PolicySpan {
        PolicySpan(
            source: numbers[file] ?? 0,
            start: PolicyPosition(offset: offset.0, line: start.line, column: start.column),
            end: PolicyPosition(offset: offset.1, line: end.line, column: end.column))
    }

    func sourceSpan(_ span: PolicySpan) -> SourceSpan {
        SourceSpan(
            file: files.indices.contains(span.source) ? files[span.source] : "",
            start: .init(line: span.start.line, column: span.start.column), end: .init(line: span.end.line, column: span.end.column))
    }
}
