/// Reads the comments `# sekkei:allow CODE[, CODE] reason` and reports those that say nothing or too little.
struct SilenceReader {
    private static let instruction = "sekkei:allow"
    private static let form = "for example: # sekkei:allow SK0221 kept for the mobile team"

    let sink: DiagnosticSink

    func read(_ sources: [SpecSource]) -> [(file: String, silence: Silence)] {
        sources.flatMap { source in
            CommentScanner.comments(of: source).compactMap { comment in read(comment).map { (source.path, $0) } }
        }
    }

    private func read(_ comment: SpecComment) -> Silence? {
        let words = comment.words
        guard let head = words.first else { return nil }
        guard head.text == Self.instruction else {
            let help = Suggestion.help(for: head.text, among: [Self.instruction]) ?? Self.form
            sink.error(.unknownInstruction, "unknown instruction '\(head.text)'", at: comment.span(head.range), help: help)
            return nil
        }
        let named = Self.codeWords(words.dropFirst())
        guard named.contains(where: { $0.text.contains(where: \.isNumber) }) else {
            let message = "'\(Self.instruction)' names no code"
            sink.error(.silenceWithoutCode, message, at: comment.span(head.range), help: Self.form)
            return nil
        }
        let codes = named.flatMap { Self.parts($0) }.compactMap { code($0.text, at: comment.span($0.range)) }
        let reason = Self.reason(words.dropFirst(1 + named.count).map(\.text))
        guard !reason.isEmpty else {
            let span = comment.span(head.range.lowerBound..<(named.last ?? head).range.upperBound)
            sink.error(.silenceWithoutReason, "a silenced warning needs a reason", at: span, help: Self.form)
            return nil
        }
        return Silence(codes: codes, reason: MessageText.cut(reason), line: comment.target)
    }

    /// The words that name codes: the first, and every one behind a comma.
    private static func codeWords(_ words: ArraySlice<(text: String, range: Range<Int>)>) -> [(text: String, range: Range<Int>)] {
        var named: [(text: String, range: Range<Int>)] = []
        for word in words where named.last.map({ $0.text.hasSuffix(",") }) ?? true { named.append(word) }
        return Array(words.prefix(named.count))
    }

    /// `SK0221,SK0316` has two.
    private static func parts(_ word: (text: String, range: Range<Int>)) -> [(text: String, range: Range<Int>)] {
        let scalars = Array(word.text.unicodeScalars)
        return scalars.indices.split { scalars[$0] == "," || scalars[$0] == ":" }.map { part in
            let text = String(String.UnicodeScalarView(scalars[part.startIndex..<part.endIndex]))
            return (text, (word.range.lowerBound + part.startIndex)..<(word.range.lowerBound + part.endIndex))
        }
    }

    private func code(_ text: String, at span: SourceSpan) -> Silence.Code? {
        guard let code = DiagnosticCode(rawValue: text.uppercased()) else {
            let help = Suggestion.help(for: text.uppercased(), among: DiagnosticCode.silenceable.map(\.rawValue))
            sink.error(.unknownSilencedCode, "unknown code '\(text)'", at: span, help: help)
            return nil
        }
        guard DiagnosticCode.silenceable.contains(code) else {
            let message = code.isWarning ? "\(code.rawValue) cannot be silenced" : "\(code.rawValue) is an error and cannot be silenced"
            sink.error(.notSilenceable, message, at: span, help: "correct what it reports")
            return nil
        }
        return Silence.Code(code: code, span: span)
    }

    /// A dash or a colon may stand between code and reason.
    private static func reason(_ words: [String]) -> String {
        words.drop { $0.allSatisfy { "-–—:".contains($0) } }.joined(separator: " ")
    }
}
