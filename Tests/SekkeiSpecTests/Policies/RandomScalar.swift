/// Scalars of random words in random styles, as people and tools write them.
enum RandomScalar {
    private static let words = ["user.id", "==", "1", "AND", "(", ")", "task.title", "!=", "NOT", "IN", "日本", "é", "x_y", ">="]

    /// A mapping with the scalar under `key`.
    static func document(_ random: inout SplitMix64) -> String {
        let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in Self.words.randomElement(using: &random) ?? "x" }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return "key: a " + joined(words, "  ", isFolded: true, &random) + "\nnext: 1\n"
        case 1: return "{ key: '" + joined(words + ["''quoted''"], "    ", isFolded: true, &random) + "', next: 1 }\n"
        case 2: return "key: &anchor \"" + escaped(words, &random) + "\" # comment\n"
        case 3: return "key: |\n  " + joined(words, "    ", isFolded: true, &random) + "\nnext: 1\n"
        default: return "key: >- # comment\n  " + joined(words, "  ", isFolded: true, &random) + "\n\nnext: 1\n"
        }
    }

    private static func joined(_ words: [String], _ indentation: String, isFolded: Bool, _ random: inout SplitMix64) -> String {
        words.dropFirst().reduce(words[0]) { text, word in
            switch Int.random(in: 0..<6, using: &random) {
            case 0: text + "\n" + indentation + word
            case 1: text + "\n\n" + indentation + word
            case 2: text + "   " + word
            default: text + " " + word
            }
        }
    }

    private static func escaped(_ words: [String], _ random: inout SplitMix64) -> String {
        words.map { word in
            switch Int.random(in: 0..<6, using: &random) {
            case 0: "\\u0041\(word)"
            case 1: "\\\"\(word)\\\""
            case 2: "\(word) \\\n    "
            case 3: "\(word)\n\n  "
            case 4: "\\x41\\/\(word)"
            default: word
            }
        }.joined(separator: " ")
    }
}
