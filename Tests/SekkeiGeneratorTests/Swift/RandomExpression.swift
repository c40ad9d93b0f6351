/// Makes regular expressions and texts in which they may be found.
struct RandomExpression {
    /// Whether a quantifier may stand behind a group.
    let repeatsGroups: Bool

    func next(_ random: inout SplitMix64) -> String {
        let body = alternation(depth: 3, &random)
        return Bool.random(using: &random) ? "^(?:\(body))$" : body
    }

    static func texts(_ count: Int, _ random: inout SplitMix64) -> [String] {
        (0..<count).map { _ in
            (0..<Int.random(in: 0...7, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }.joined()
        }
    }

    private static let letters = ["a", "b", "c", "é", "日", "\u{1F600}"]
    private static let atoms = ["a", "b", "é", "日", "[ab]", "[^a]", "[^b日]", "[a-c]", ".", "[^c]", #"\x61"#, "\u{1F600}"]
    private static let quantifiers = ["", "", "*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}"]

    private func alternation(depth: Int, _ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 1...2, using: &random)).map { _ in sequence(depth: depth, &random) }.joined(separator: "|")
    }

    private func sequence(depth: Int, _ random: inout SplitMix64) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let quantifier = Self.quantifiers.randomElement(using: &random) ?? ""
            guard depth > 0, Int.random(in: 0..<3, using: &random) == 0 else {
                return (Self.atoms.randomElement(using: &random) ?? "a") + quantifier
            }
            return "(?:\(alternation(depth: depth - 1, &random)))" + (repeatsGroups ? quantifier : "")
        }.joined()
    }
}
