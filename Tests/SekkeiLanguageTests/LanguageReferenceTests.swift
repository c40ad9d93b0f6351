import Testing

@testable import Sekkei

/// The documented rules once more, slow and on strings, against random values.
struct LanguageReferenceTests {
    private struct Range {
        let text: String
        let weight: Int
    }

    private struct Score: Comparable {
        let weight: Int
        let position: Int
        let distance: Int

        static func < (left: Score, right: Score) -> Bool {
            (left.weight, -left.position, -left.distance) < (right.weight, -right.position, -right.distance)
        }
    }

    private func score(_ tag: String, _ ranges: [Range]) -> Score? {
        var covering: (length: Int, score: Score)?
        var narrowing: Score?
        for (position, range) in ranges.enumerated() {
            let text = range.text == "*" ? "" : range.text
            if text.isEmpty || text == tag || tag.hasPrefix(text + "-") {
                let score = Score(weight: range.weight, position: position, distance: text == tag ? 0 : 1)
                if text.count > covering?.length ?? -1 { covering = (text.count, score) }
            } else if text.hasPrefix(tag + "-") {
                let score = Score(weight: range.weight, position: position, distance: 1 + text.count - tag.count)
                if narrowing.map({ $0 < score }) ?? true { narrowing = score }
            }
        }
        guard let covering else { return narrowing }
        if covering.length > 0, covering.score.weight == 0 { return nil }
        if covering.length == 0, let narrowing, narrowing.weight > 0 { return narrowing }
        return narrowing.map { max($0, covering.score) } ?? covering.score
    }

    private func reference(_ tags: [String], _ ranges: [Range]) -> Int {
        var best: (index: Int, score: Score)?
        for (index, tag) in tags.enumerated() {
            guard let score = score(tag, ranges), score.weight > 0 else { continue }
            if best.map({ $0.score < score }) ?? true { best = (index, score) }
        }
        return best?.index ?? 0
    }

    @Test func index_whenValuesAreRandom_agreesWithTheReference() {
        let seed = UInt64.random(in: 0 ... .max)
        var state = seed
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let words = ["en", "en-gb", "en-us", "ja", "ja-jp", "zh", "zh-hant", "zh-hant-tw", "e", "zh-hans"]
        var chosen: Set<Int> = []
        for _ in 0..<5_000 {
            let tags = (0..<2 + below(4)).map { _ in words[below(words.count)] }
            let ranges = (0..<1 + below(5)).map { _ in
                Range(text: below(6) == 0 ? "*" : words[below(words.count)], weight: [0, 1, 250, 500, 999, 1_000][below(6)])
            }
            let value = ranges.map { "\($0.text);q=\($0.weight == 1_000 ? "1" : "0." + String($0.weight + 1_000).dropFirst())" }
            let text = value.joined(separator: ", ")
            let index = LanguageNegotiator(tags: tags).index(for: text)
            chosen.insert(index)
            #expect(index == reference(tags, ranges), "seed \(seed): \(text) of \(tags)")
        }
        #expect(chosen.count >= 4, "the table must try more than the fallback")
    }
}
