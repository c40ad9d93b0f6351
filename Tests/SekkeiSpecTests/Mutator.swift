import SekkeiSpec

/// Damages specs at random, the same way for the same seed.
struct Mutator {
    private var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(state: seed)
    }

    mutating func mutate(_ sources: [SpecSource]) -> [SpecSource] {
        var sources = sources
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let index = Int.random(in: 0..<sources.count, using: &generator)
            sources[index].bytes = damage(sources[index].bytes)
        }
        return sources
    }

    private mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: Array(bytes.prefix(position(bytes)))
        case 1: withLines(bytes) { lines, generator in lines.remove(at: Int.random(in: 0..<lines.count, using: &generator)) }
        case 2: withLines(bytes) { lines, generator in lines.swapAt(Self.index(lines, &generator), Self.index(lines, &generator)) }
        case 3:
            withLines(bytes) { lines, generator in lines.insert(lines[Self.index(lines, &generator)], at: Self.index(lines, &generator)) }
        case 4: withBytes(bytes) { bytes, at, generator in bytes[at] = UInt8.random(in: 0...255, using: &generator) }
        case 5: withBytes(bytes) { bytes, at, _ in bytes.remove(at: at) }
        case 6:
            withBytes(bytes) { bytes, at, generator in bytes.insert(contentsOf: Self.tokens.randomElement(using: &generator) ?? [], at: at)
            }
        default: swapWords(bytes)
        }
    }

    /// What matters in YAML or in the spec language.
    private static let tokens: [[UInt8]] = [
        "{", "}", "[", "]", ":", "- ", "&a ", "*a", "!!str ", "<<: ", "? ", "|", ">", "'", "\"", "#", "\n", "\t", "---\n", "...\n", "%",
        "@",
        "list<", ">", "?", "~", "null", "true", "no", "-1", "99999999999999999999", "1e999", "x-y: 1", "\u{0}", "タスク", "{x}", "Caller",
        "auth: none", "extends: Task", "from: Task", "of: Task.id", "pattern: '('", "enum: []", "default: {}",
    ].map { Array($0.utf8) }

    private mutating func position(_ bytes: [UInt8]) -> Int { bytes.isEmpty ? 0 : Int.random(in: 0..<bytes.count, using: &generator) }

    private static func index(_ lines: [ArraySlice<UInt8>], _ generator: inout SplitMix64) -> Int {
        Int.random(in: 0..<lines.count, using: &generator)
    }

    private mutating func withBytes(_ bytes: [UInt8], _ change: (inout [UInt8], Int, inout SplitMix64) -> Void) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var bytes = bytes
        change(&bytes, position(bytes), &generator)
        return bytes
    }

    private mutating func withLines(_ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>], inout SplitMix64) -> Void) -> [UInt8] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        change(&lines, &generator)
        return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }

    /// Puts one word of the file in the place of another.
    private mutating func swapWords(_ bytes: [UInt8]) -> [UInt8] {
        var words = bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        words[Self.index(words, &generator)] = words[Self.index(words, &generator)]
        return Array(words.joined(separator: [UInt8(ascii: " ")]))
    }
}
