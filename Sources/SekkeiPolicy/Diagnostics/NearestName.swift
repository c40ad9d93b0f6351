/// Finds the name that was probably meant.
enum NearestName {
    private static let longestName = 64
    private static let mostCandidates = 500

    /// `did you mean '…'?`, or nil where no candidate is close.
    static func help(for word: String, among candidates: [String]) -> String? {
        nearest(to: word, among: candidates).map { "did you mean '\($0)'?" }
    }

    /// The first of the closest candidates, if a third of the word's letters at most would have to change.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        guard word.utf8.count <= longestName else { return nil }
        let folded = fold(word)
        var best: (name: String, distance: Int)?
        for candidate in candidates.prefix(mostCandidates) where candidate.utf8.count <= longestName {
            let distance = edits(from: folded, to: fold(candidate))
            if distance <= max(1, folded.count / 3), distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    private static func fold(_ word: String) -> [UInt8] {
        word.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    }

    /// Insertions, deletions, replacements and swaps of neighbors (optimal string alignment).
    private static func edits(from a: [UInt8], to b: [UInt8]) -> Int {
        var rows = [Array(0...b.count)]
        for (i, x) in a.enumerated() {
            var row = [i + 1]
            for (j, y) in b.enumerated() {
                var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (x == y ? 0 : 1))
                if i > 0, j > 0, x == b[j - 1], a[i - 1] == y { cost = min(cost, rows[i - 1][j - 1] + 1) }
                row.append(cost)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
