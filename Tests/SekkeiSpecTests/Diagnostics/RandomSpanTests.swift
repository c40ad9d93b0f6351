import Testing

@testable import SekkeiSpec

/// Spans that lead anywhere, in files that hold anything.
@Suite struct RandomSpanTests {
    private static let pieces = [
        "a", "key: ", "日本", "\t", "\u{1B}[31m", "\u{0}", "e\u{301}", "👩‍💻", "\u{202E}", "\u{200B}", " ", "\n", "\n", "\r\n", "\r", "\u{85}",
        "\u{2028}", "# sekkei:allow ", "\"", "'", "|\n  ",
    ]

    @Test func renderers_ofRandomSpans_writeBoundedPrintableLines() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix64(state: seed)
        for _ in 0..<400 {
            let count = Int.random(in: 0...300, using: &random)
            let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let source = SpecSource(path: "a/b.yaml", bytes: Array(text.utf8))
            let diagnostics = (0..<5).map { _ in Sample.diagnostic(Self.span(&random), notes: [.init("n", at: Self.span(&random))]) }
            let drawn = HumanRenderer(width: 40).render(diagnostics, sources: [source])
            let lines = drawn.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy { !MessageText.isHidden($0) } }, "seed \(seed)")
            #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 100 }, "seed \(seed)")
        }
    }

    @Test func silenceReader_ofRandomFiles_reportsWithinThem() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix64(state: seed)
        for _ in 0..<400 {
            let count = Int.random(in: 0...40, using: &random)
            let words = Self.pieces + ["SK0221", "SK9999", ",", "why", "\n# sekkei:allow SK0221 x\n"]
            let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined()
            let sink = DiagnosticSink()
            let silences = SilenceReader(sink: sink).read([SpecSource(path: "a", bytes: Array(text.utf8))])
            let lines = SourceLines(Array(text.utf8))
            let codes = silences.flatMap { $0.silence.codes }
            let spans = sink.sorted().compactMap { $0.span } + codes.map { $0.span }
            #expect(
                spans.allSatisfy { (1...lines.count).contains($0.start.line) && $0.end.column <= lines[$0.start.line].count + 1 },
                "seed \(seed)")
        }
    }

    private static func span(_ random: inout SplitMix64) -> SourceSpan {
        let line = Int.random(in: 1...12, using: &random)
        let end = line + (Bool.random(using: &random) ? 0 : Int.random(in: 0...12, using: &random))
        return Sample.span(from: line, Int.random(in: 1...90, using: &random), to: end, Int.random(in: 1...90, using: &random))
    }
}
