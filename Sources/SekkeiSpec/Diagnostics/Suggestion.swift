/// Finds what was probably meant.
package enum Suggestion {
    /// Nobody misspells a longer word by a letter, and comparing it would take long.
    private static let longestWord = 100
    private static let longestList = 50

    /// The closest candidate, if it is close enough for the length of the word; the first among equals.
    ///
    /// Words of more than 100 characters have none, nor has any word when the compilation's ``SuggestionBudget`` is spent.
    package static func closest(to word: String, among candidates: [String]) -> String? {
        guard isComparable(word), SuggestionBudget.current?.take(candidates.count) ?? true else { return nil }
        let folded = fold(word)
        let limit = max(1, word.count / 3)
        let scored = candidates.lazy.filter(isComparable).map { (name: $0, distance: distance(folded, fold($0), limit: limit)) }
        guard let best = scored.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
        return best.name
    }

    private static func isComparable(_ word: String) -> Bool {
        // Counting bytes is free, counting characters is not.
        word.utf8.count <= longestWord || (word.utf8.count <= 4 * longestWord && word.count <= longestWord)
    }

    /// `did you mean '…'?`, or nil where nothing is close.
    static func help(for word: String, among candidates: [String]) -> String? {
        closest(to: word, among: candidates).map { "did you mean '\($0)'?" }
    }

    /// The names that there are, of many the first.
    static func list(_ names: [String]) -> String {
        names.prefix(longestList).joined(separator: ", ") + (names.count > longestList ? ", …" : "")
    }

    /// Case and separators are what people mix up most, so they do not count.
    private static func fold(_ word: String) -> [Character] {
        word.lowercased().filter { $0 != "_" && $0 != "-" }
    }

    /// Damerau-Levenshtein distance with adjacent transpositions (optimal string alignment).
    private static func distance(_ a: [Character], _ b: [Character], limit: Int) -> Int {
        // The lengths alone make words this far apart.
        guard abs(a.count - b.count) <= limit else { return Int.max }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for (i, x) in a.enumerated() {
            var row = [i + 1]
            for (j, y) in b.enumerated() {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (x == y ? 0 : 1))
                if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
