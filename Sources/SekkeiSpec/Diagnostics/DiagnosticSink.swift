/// Collects the diagnostics of one compilation.
final class DiagnosticSink {
    /// More than this many of one file are only counted.
    static let limitPerFile = 50

    private var found: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    var hasErrors: Bool { found.contains { $0.severity == .error } }

    func error(
        _ code: DiagnosticCode, _ message: String, at span: SourceSpan?, notes: [Diagnostic.Note] = [], help: String? = nil
    ) {
        let notes = notes.map { Diagnostic.Note(MessageText.cut($0.message), at: $0.span) }
        add(
            Diagnostic(
                code: code, severity: .error, message: MessageText.cut(message), span: span, notes: notes, help: help.map(MessageText.cut)))
    }

    func warning(_ code: DiagnosticCode, _ message: String, at span: SourceSpan?, help: String? = nil) {
        add(
            Diagnostic(
                code: code, severity: .warning, message: MessageText.cut(message), span: span, notes: [], help: help.map(MessageText.cut)))
    }

    /// The same fault reached by two ways, as through an alias, is told once.
    private func add(_ diagnostic: Diagnostic) {
        if known.insert(diagnostic).inserted { found.append(diagnostic) }
    }

    /// Sorted by file and position, at most ``limitPerFile`` of each file and then a line with the count of the rest.
    func sorted() -> [Diagnostic] {
        let groups = Dictionary(grouping: found) { $0.span?.file ?? "" }
        return groups.keys.sorted().flatMap { Self.limited(groups[$0] ?? [], file: $0) }
    }

    private static func limited(_ diagnostics: [Diagnostic], file: String) -> [Diagnostic] {
        let sorted = diagnostics.enumerated().sorted { key($0) < key($1) }.map(\.element)
        guard sorted.count > limitPerFile, let last = sorted[limitPerFile].span else { return sorted }
        // Errors go first, or warnings could push the one error out of sight.
        let shown = sorted.enumerated()
            .sorted { ($0.element.severity == .error ? 0 : 1, $0.offset) < ($1.element.severity == .error ? 0 : 1, $1.offset) }
            .prefix(limitPerFile)
            .sorted { $0.offset < $1.offset }
            .map(\.element)
        let severity: Diagnostic.Severity = sorted.contains { $0.severity == .error } ? .error : .warning
        let rest = sorted.count - limitPerFile
        let message = "\(rest) more diagnostic\(rest == 1 ? "" : "s") in this file not shown"
        return shown + [Diagnostic(code: .tooManyDiagnostics, severity: severity, message: message, span: last, notes: [], help: nil)]
    }

    private static func key(_ item: (offset: Int, element: Diagnostic)) -> (Int, Int, String, Int) {
        let start = item.element.span?.start ?? SourceSpan.Mark(line: 0, column: 0)
        return (start.line, start.column, item.element.code.rawValue, item.offset)
    }
}
