import Testing

@testable import SekkeiPolicy

/// Good policies with random damage: refused or read, and never a crash.
@Suite struct MutatedTextTests {
    private static let pieces = [
        "(", ")", "'", "\"", "[", "]", ".", ",", "NOT ", " IN ", " AND ", "==", "<", "=", "null", "-", "9", "é", "\u{0}", "\u{1F600}",
    ]

    @Test func text_whenDamaged_isReadOrRefusedWithPlacesWithinIt() {
        let run = RandomRun("damaged texts")
        var random = RandomPolicy(generator: run.generator)
        for _ in 0..<run.count {
            var scalars = Array(random.condition(depth: 2).description.unicodeScalars)
            for _ in 0..<Int.random(in: 1...3, using: &random.generator) {
                let place = Int.random(in: 0...scalars.count, using: &random.generator)
                if random.chance(50), place < scalars.count { scalars.remove(at: place) }
                if random.chance(60) { scalars.insert(contentsOf: random.pick(Self.pieces).unicodeScalars, at: min(place, scalars.count)) }
            }
            let text = String(String.UnicodeScalarView(scalars))
            let outcome = CheckedPolicy.compile(text, against: Sample.schema)
            let hasErrors = outcome.diagnostics.contains { $0.severity == .error }
            let size = text.utf8.count
            let arePlacesRight = outcome.diagnostics.allSatisfy { $0.span.start.offset <= $0.span.end.offset && $0.span.end.offset <= size }
            guard (outcome.policy == nil) != hasErrors || !arePlacesRight else { continue }
            Issue.record("\(text.debugDescription): \(outcome)")
            return
        }
    }
}
