import SekkeiSpec

/// Columns aligned by spaces, wide characters counted as terminals draw them. A column in which nothing stands is left out.
struct TextTable {
    private let rows: [[String]]
    private let widths: [Int]

    /// - Parameter rows: as long as the titles.
    init(titles: [String], rows: [[String]]) {
        let used = titles.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        let all = ([titles] + rows).map { row in used.map { row[$0] } }
        self.rows = all
        widths = used.indices.map { column in all.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    }

    var text: String {
        rows.map { line($0) + "\n" }.joined()
    }

    private func line(_ row: [String]) -> String {
        let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - DisplayWidth.of($0)) }
        let line = cells.joined(separator: "  ")
        return String(line[...(line.lastIndex { $0 != " " } ?? line.startIndex)])
    }
}
