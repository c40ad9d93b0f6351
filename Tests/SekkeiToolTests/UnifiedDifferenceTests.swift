import Testing

@testable import SekkeiTool

struct UnifiedDifferenceTests {
    @Test func equalTexts_haveNoHunk() {
        #expect(UnifiedDifference(from: "a\nb\n", to: "a\nb\n").lines.isEmpty)
        #expect(UnifiedDifference(from: "", to: "").lines.isEmpty)
    }

    @Test func change_standsBetweenThreeLinesOfContext() {
        let old = (1...9).map { "\($0)\n" }.joined()
        let new = old.replacing("5\n", with: "five\nfive and a half\n")
        let expected = ["@@ -2,7 +2,8 @@", " 2", " 3", " 4", "-5", "+five", "+five and a half", " 6", " 7", " 8"]
        #expect(UnifiedDifference(from: old, to: new).lines == expected)
    }

    @Test func distantChanges_areHunksOfTheirOwn() {
        let old = (1...30).map { "\($0)\n" }.joined()
        let new = old.replacing("\n4\n", with: "\nfour\n").replacing("\n25\n", with: "\n")
        let heads = UnifiedDifference(from: old, to: new).lines.filter { $0.hasPrefix("@@") }
        #expect(heads == ["@@ -1,7 +1,7 @@", "@@ -22,7 +22,6 @@"])
    }

    @Test func neighbouringChanges_shareAHunk() {
        let old = (1...12).map { "\($0)\n" }.joined()
        let new = old.replacing("\n3\n", with: "\nthree\n").replacing("\n8\n", with: "\neight\n")
        #expect(UnifiedDifference(from: old, to: new).lines.count { $0.hasPrefix("@@") } == 1)
    }

    @Test func newText_isAllAdded() {
        #expect(UnifiedDifference(from: "", to: "a\n").lines == ["@@ -1,0 +1,1 @@", "+a"])
    }

    @Test func hugeDifference_isShownAsReplaced() {
        let old = (0..<5000).map { "old \($0)\n" }.joined()
        let new = (0..<5000).map { "new \($0)\n" }.joined()
        let lines = UnifiedDifference(from: old, to: new).lines
        #expect(lines.count == 10_001)
    }

    /// Applied to the old text, a difference gives the new one.
    @Test func difference_ofRandomTexts_leadsFromOneToTheOther() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let old = (0..<Int.random(in: 0...12, using: &random)).map { _ in "abc".randomElement(using: &random).map { "\($0)\n" } ?? "" }
            let new = (0..<Int.random(in: 0...12, using: &random)).map { _ in "abc".randomElement(using: &random).map { "\($0)\n" } ?? "" }
            let lines = UnifiedDifference(from: old.joined(), to: new.joined()).lines
            #expect(apply(lines, to: old) == new, "seed \(seed)")
        }
    }

    private func apply(_ difference: [String], to old: [String]) -> [String] {
        var result: [String] = []
        var position = 0
        for line in difference {
            if line.hasPrefix("@@") {
                let start = Int(line.dropFirst(4).prefix { $0 != "," }) ?? 1
                result += old[position..<(start - 1)]
                position = start - 1
            } else if line.hasPrefix("+") {
                result.append(line.dropFirst() + "\n")
            } else {
                if line.hasPrefix(" ") { result.append(old[position]) }
                position += 1
            }
        }
        return result + old[position...]
    }
}

/// SplitMix64: the same numbers for the same seed.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
