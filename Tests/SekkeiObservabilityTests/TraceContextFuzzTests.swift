import Testing

@testable import Sekkei

struct TraceContextFuzzTests {
    /// The standard's grammar, written down a second time.
    private func isValid(_ text: String) -> Bool {
        let grammar = /([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?/
        guard let match = text.wholeMatch(of: grammar), match.1 != "ff", match.1 != "00" || match.4 == nil else { return false }
        return match.2.contains { $0 != "0" } && match.3.contains { $0 != "0" }
    }

    private func mutated(_ text: String, using random: inout SeededRandom) -> String {
        let alphabet = Array("0123456789abcdefABCDEFg- .")
        var characters = Array(text)
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            let place = Int.random(in: 0..<characters.count, using: &random)
            let other = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            switch random.next() % 4 {
            case 0: characters.insert(other, at: place)
            case 1: characters.remove(at: place)
            case 2: characters.append(other)
            default: characters[place] = other
            }
        }
        return String(characters)
    }

    @Test func parse_whenTextIsMutated_acceptsWhatTheGrammarDoes() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededRandom(seed: seed)
        let samples = [
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "01-00000000000000000000000000000001-0000000000000001-00-x",
            "00-00000000000000000000000000000001-0000000000000001-00", "f0-10000000000000000000000000000000-1000000000000000-ff",
        ]
        var accepted = 0
        for round in 0..<5_000 {
            let text = mutated(samples[round % samples.count], using: &random)
            let context = TraceContext(traceparent: text)
            #expect((context != nil) == isValid(text), "seed \(seed): \(text)")
            guard let context else { continue }
            accepted += 1
            #expect(text.dropFirst(3).hasPrefix("\(context.traceID)-\(context.spanID)-"), "seed \(seed): \(text)")
        }
        #expect(accepted > 500, "the table must try both sides")
    }
}
