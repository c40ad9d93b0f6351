/// Reads policy expressions.
///
/// From the loosest to the tightest: `OR`, `AND`, one comparison or `IN`, `NOT`. Comparisons are not chained, and nothing is called.
public struct PolicyParser {
    var tokens: [PolicyToken] = []
    var index = 0
    var depth = 0
    var diagnostics: DiagnosticList
    /// The token that the last report was about.
    var lastReport = -1
    /// Nothing is reported any more.
    var isAbandoned = false
    let limits: PolicyLimits

    private init(limits: PolicyLimits) {
        self.limits = limits
        diagnostics = DiagnosticList(limit: limits.diagnostics)
    }

    /// What came of a text.
    public struct Outcome: Sendable {
        /// The tree; nil if there is any error.
        public let expression: PolicyExpression?
        /// All faults in the order of the text, never more than the limit.
        public let diagnostics: [PolicyDiagnostic]
    }

    /// Reads one expression, within time and stack that the limits bound.
    ///
    /// - Parameter source: A number for the text that all spans carry.
    public static func parse(_ text: String, limits: PolicyLimits = PolicyLimits(), source: Int = 0) -> Outcome {
        var parser = PolicyParser(limits: limits)
        let expression = parser.run(text, source: source)
        let hasErrors = parser.diagnostics.hasErrors
        let sorted = parser.diagnostics.items.sorted { $0.span.start.offset < $1.span.start.offset }
        return Outcome(expression: hasErrors ? nil : expression, diagnostics: sorted)
    }

    private mutating func run(_ text: String, source: Int) -> PolicyExpression? {
        let size = text.utf8.count
        guard size <= limits.length else {
            let start = PolicySpan(source: source, start: .start, end: .start)
            diagnostics.add(.textTooLong(bytes: size, limit: limits.length), at: start)
            return nil
        }
        var lexer = PolicyLexer(text, limits: limits, source: source)
        lexer.run()
        (tokens, diagnostics) = (lexer.tokens, lexer.diagnostics)
        // A token that could not be read leaves a hole, and what would be said about the grammar around it is noise.
        guard !lexer.leftHoles else { return nil }
        guard tokens.count > 1 else {
            diagnostics.add(.emptyText, at: tokens[0].span)
            return nil
        }
        return parseAll()
    }
}
