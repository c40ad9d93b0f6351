/// Collects the diagnostics of one compilation.
final class DiagnosticSink {
    /// More than this many of one file are only counted.
    static let limitPerFile = 50

    private var found: [Diagnostic] = []
    /// Warnings that the spec's author lets be.
    private(set) var silenced: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    var hasErrors: Bool { found.contains { $0.severity == .error } }

    func error(
        _ code: DiagnosticCode, _ message: String, at span: SourceSpan?, notes: [Diagnostic.Note] = [], help: String? = nil
    ) {
        add(.error, code, message, span, notes, help)
    }

    func warning(
        _ code: DiagnosticCode, _ message: String, at span: SourceSpan?, notes: [Diagnostic.Note] = [], help: String? = nil
    ) {
        add(.warning, code, message, span, notes, help)
    }

    /// The same fault reached by two ways, as through an alias, is told once.
    private func add(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ message: String, _ span: SourceSpan?, _ notes: [Diagnostic.Note],
        _ help: String?
    ) {
        let diagnostic = Diagnostic(
            code: code, severity: severity, message: MessageText.cut(message), span: span,
            notes: notes.map { Diagnostic.Note(MessageText.cut($0.message), at: $0.span) }, help: help.map(MessageText.cut))
        if known.insert(diagnostic).inserted { found.append(diagnostic) }
    }

    /// Moves the warnings for which there is a reason to ``silenced``.
    func silence(where reason: (Diagnostic) -> String?) {
        var kept: [Diagnostic] = []
        for var diagnostic in found {
            diagnostic.silencedBecause = diagnostic.severity == .warning ? reason(diagnostic) : nil
            if diagnostic.silencedBecause == nil { kept.append(diagnostic) } else { silenced.append(diagnostic) }
        }
        found = kept
    }

    /// Sorted by file and position, at most ``limitPerFile`` of each file and then a line with the count of the rest.
    func sorted() -> [Diagnostic] {
        Self.groups(found).flatMap(Self.limited)
    }

    /// Sorted by file and position.
    func sortedSilenced() -> [Diagnostic] {
        Self.groups(silenced).flatMap(\.self)
    }

    private static func groups(_ diagnostics: [Diagnostic]) -> [[Diagnostic]] {
        let groups = Dictionary(grouping: diagnostics) { $0.span?.file ?? "" }
        return groups.keys.sorted().map { (groups[$0] ?? []).enumerated().sorted { key($0) < key($1) }.map(\.element) }
    }

    private static func limited(_ sorted: [Diagnostic]) -> [Diagnostic] {
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
