/// Cuts the lines out of a source that a span covers, and marks the span below them.
struct SourceExcerpt {
    /// A line of a frame; what is painted stands behind what is not.
    struct Line: Equatable {
        var plain: String
        var painted = ""
    }

    /// Of longer spans only so many lines are shown at each end.
    private static let shownAtEachEnd = 3

    /// How many columns of a line are shown at most.
    let width: Int
    private let sources: [String: SourceLines]

    /// - Parameter files: the files that frames will be cut out of; others are not even split into lines.
    init(sources: [SpecSource], files: Set<String>, width: Int) {
        self.width = width
        self.sources = sources.reduce(into: [:]) { all, source in
            if files.contains(source.path) { all[source.path] = SourceLines(SourceLines.body(of: source.bytes)) }
        }
    }

    /// Nil where the span does not lie in a source.
    func frame(_ span: SourceSpan, mark: Character) -> [Line]? {
        guard let lines = sources[span.file], (1...lines.count).contains(span.start.line) else { return nil }
        let end = lastMark(of: span, lines)
        let margin = String(max(span.start.line, end.line, 10_000)).count
        guard end.line > span.start.line else { return line(span.start, to: end.column, lines, margin, mark) }
        return block(span.start, end, lines, margin, mark)
    }

    /// A span that ends at the beginning of a line ends behind what stands above it.
    private func lastMark(of span: SourceSpan, _ lines: SourceLines) -> SourceSpan.Mark {
        var end = span.end.line > lines.count ? .init(line: lines.count, column: lines[lines.count].count + 1) : span.end
        while end.line > span.start.line, lines[end.line].prefix(end.column - 1).allSatisfy(\.properties.isWhitespace) {
            end = .init(line: end.line - 1, column: lines[end.line - 1].count + 1)
        }
        return end
    }

    private func line(
        _ start: SourceSpan.Mark, to end: Int, _ lines: SourceLines, _ margin: Int, _ mark: Character
    ) -> [Line] {
        let shown = ClippedLine(lines[start.line], around: start.column - 1, width: width)
        let before = shown.columns(before: start.column - 1)
        let count = max(1, shown.columns(before: end - 1) - before)
        return [
            Line(plain: "\(number(start.line, margin)) | \(shown.text)"),
            Line(
                plain: "\(blank(margin)) | " + String(repeating: " ", count: before), painted: String(repeating: mark, count: count)),
        ]
    }

    /// Lines with a bar at their left, from the first character of the span to its last.
    private func block(
        _ start: SourceSpan.Mark, _ end: SourceSpan.Mark, _ lines: SourceLines, _ margin: Int, _ mark: Character
    ) -> [Line] {
        var result = head(start, lines, margin, mark)
        let inner = (start.line + 1)...end.line
        for number in inner {
            let isShown = number - start.line < Self.shownAtEachEnd || end.line - number < Self.shownAtEachEnd
            if isShown {
                let shown = ClippedLine(lines[number], around: number == end.line ? end.column - 1 : 0, width: width)
                result.append(Line(plain: "\(self.number(number, margin)) | | \(shown.text)"))
            } else if number - start.line == Self.shownAtEachEnd {
                result.append(Line(plain: "\(blank(margin - 2))... |"))
            }
        }
        let shown = ClippedLine(lines[end.line], around: end.column - 1, width: width)
        let count = shown.columns(before: end.column - 1)
        result.append(Line(plain: "\(blank(margin)) | ", painted: "|" + String(repeating: "_", count: max(1, count)) + String(mark)))
        return result
    }

    private func head(_ start: SourceSpan.Mark, _ lines: SourceLines, _ margin: Int, _ mark: Character) -> [Line] {
        let shown = ClippedLine(lines[start.line], around: start.column - 1, width: width)
        if lines[start.line].prefix(start.column - 1).allSatisfy(\.properties.isWhitespace) {
            return [Line(plain: "\(number(start.line, margin)) | / \(shown.text)")]
        }
        let count = shown.columns(before: start.column - 1) + 1
        return [
            Line(plain: "\(number(start.line, margin)) |   \(shown.text)"),
            Line(plain: "\(blank(margin)) |  ", painted: String(repeating: "_", count: count) + String(mark)),
        ]
    }

    private func number(_ line: Int, _ margin: Int) -> String {
        String(repeating: " ", count: margin - String(line).count) + String(line)
    }

    private func blank(_ count: Int) -> String { String(repeating: " ", count: count) }
}
