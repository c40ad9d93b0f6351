/// Reads nodes as what the language expects of them, and reports what does not fit.
///
/// Every step of a compilation reads through one reader; what it returns nil for has been reported.
final class Reader {
    let sink: DiagnosticSink
    /// The files as they are written.
    let texts: SourceTexts
    /// `api.languages`; known before any text is read.
    var languages: [String] = ["en"]
    /// Whether `languages` is what the spec says; where it could not be read, no text is missing or too many.
    var knowsLanguages = true
    /// Whether a part of the spec could not be read: names may be declared there, so an unknown one is no fault.
    private(set) var isIncomplete: Bool

    /// No file shows more than a few; a spec must not be able to fill the memory with the rest.
    private static let maximalErrors = 20_000
    private var errorCount = 0

    init(sink: DiagnosticSink, isIncomplete: Bool, texts: SourceTexts = SourceTexts()) {
        self.sink = sink
        self.texts = texts
        self.isIncomplete = isIncomplete
    }

    func error(
        _ code: DiagnosticCode, _ message: String, at span: SourceSpan?, notes: [Diagnostic.Note] = [], help: String? = nil
    ) {
        errorCount += 1
        if errorCount <= Self.maximalErrors { sink.error(code, message, at: span, notes: notes, help: help) }
    }

    /// Remembers that declarations could not be read, which has been reported.
    func loseDeclarations() { isIncomplete = true }

    /// Reports a name that nothing declares, unless it may stand in a file that could not be read.
    func unknown(_ code: DiagnosticCode, _ message: String, at span: SourceSpan, name: String, among candidates: [String]) {
        if isIncomplete { return }
        error(code, message, at: span, help: Suggestion.help(for: name, among: candidates))
    }
}
