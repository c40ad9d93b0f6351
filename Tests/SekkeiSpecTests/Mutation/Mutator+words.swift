import SekkeiSpec

extension Mutator {
    /// Puts one word in the place of another: from the same file, from another file, or the same once more.
    mutating func damageWords(_ bytes: [UInt8], others: [SpecSource]) -> [UInt8] {
        var words = Self.words(of: bytes)
        let at = number(below: words.count)
        switch number(below: 3) {
        case 0: words[at] = words[number(below: words.count)]
        case 1:
            guard let other = pick(others), let word = pick(Self.words(of: other.bytes)) else { return bytes }
            words[at] = word
        default: words.insert(words[at], at: at)
        }
        return Array(words.joined(separator: [UInt8(ascii: " ")]))
    }

    private static func words(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    }
}
