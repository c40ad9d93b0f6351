/// A line of a source as a terminal shows it: tabs as spaces, control characters made visible, and cut where it is too long.
struct ClippedLine {
    private static let tab = "    "
    private static let cut = "…"

    /// What is shown.
    let text: String
    /// For each scalar that is shown the column it begins in, and the column behind the last.
    private let starts: [Int]
    /// The offset in the line of the first scalar that is shown.
    private let first: Int

    /// - Parameters:
    ///   - offset: the scalar that must be seen.
    ///   - width: the columns that may be used.
    init(_ line: SourceLines.Line, around offset: Int, width: Int) {
        let whole = Self.fitting(line, from: 0, width: width)
        let isHidden = whole.endIndex < line.endIndex && offset > whole.count * 3 / 4
        // A third of the room is left to what stands before.
        first = isHidden ? min(offset, line.count) - whole.count / 3 : 0
        let shown = first == 0 ? whole : Self.fitting(line, from: first, width: width)
        let before = first == 0 ? "" : Self.cut
        var text = before
        var starts: [Int] = [before.count]
        for scalar in shown {
            let piece = Self.visible(scalar)
            text += piece
            starts.append(starts[starts.count - 1] + DisplayWidth.of(piece))
        }
        self.starts = starts
        self.text = shown.endIndex < line.endIndex ? text + Self.cut : text
    }

    /// How many columns stand before a scalar of the line, as far as it is shown.
    func columns(before offset: Int) -> Int {
        starts[min(max(0, offset - first), starts.count - 1)]
    }

    private static func fitting(_ line: SourceLines.Line, from first: Int, width: Int) -> SourceLines.Line {
        let rest = line.dropFirst(first)
        var room = width
        // Marks take no columns, and a line may have a million of them.
        var left = 4 * width
        let end = rest.firstIndex { scalar in
            room -= DisplayWidth.of(visible(scalar))
            left -= 1
            return room < 0 || left < 0
        }
        return rest[..<(end ?? rest.endIndex)]
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        if scalar == "\t" { return tab }
        return MessageText.isHidden(scalar) ? "\u{FFFD}" : String(scalar)
    }
}
