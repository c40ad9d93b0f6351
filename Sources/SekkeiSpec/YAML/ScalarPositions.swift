/// Where the characters of a scalar stand in its file, whatever its style: plain, quoted, literal or folded.
///
/// It goes through what is written and what was read of it side by side. White space may have been folded; but for escapes, nothing else
/// differs.
struct ScalarPositions {
    /// By the offset of a character's first byte; the last is the end of the text.
    private var starts: [SourceSpan.Mark]
    /// By the offset behind a character's last byte.
    private var ends: [SourceSpan.Mark]

    /// Nil where the text is not found in the file.
    init?(_ node: Node, in lines: SourceLines) {
        guard let scalar = node.scalar, node.span.start.line <= lines.count else { return nil }
        var written = WrittenScalar(node.span, style: scalar.style, in: lines)
        let count = scalar.text.utf8.count
        starts = Array(repeating: node.span.start, count: count + 1)
        ends = starts
        var offset = 0
        for character in scalar.text.unicodeScalars {
            guard let place = written.next(character) else { return nil }
            starts[offset] = place.start
            offset += UTF8.width(character)
            ends[offset] = place.end
        }
        starts[count] = ends[count]
        ends[0] = starts[0]
    }

    /// Where a stretch of the text stands, by offsets of bytes.
    func marks(_ start: Int, _ end: Int) -> (start: SourceSpan.Mark, end: SourceSpan.Mark) {
        (starts[start], max(starts[start], ends[end]))
    }
}
