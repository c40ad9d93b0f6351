/// Cuts the line out of a source that a span begins on, and draws the caret below it.
struct SourceExcerpt {
    struct Frame {
        var source: String
        var gutter: String
        var caret: String
    }

    /// Longer lines are shown in part.
    private static let width = 240
    private static let before = 80

    private let lines: [String: [Substring]]

    init(sources: [SpecSource]) {
        lines = Dictionary(sources.map { ($0.path, Self.split($0.bytes)) }) { first, _ in first }
    }

    private static func split(_ bytes: [UInt8]) -> [Substring] {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        return String(decoding: body, as: UTF8.self)
            .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }

    func frame(_ span: SourceSpan) -> Frame? {
        guard let lines = lines[span.file], lines.indices.contains(span.start.line - 1) else { return nil }
        let whole = Array(lines[span.start.line - 1].unicodeScalars)
        let shown = Self.window(whole.count, around: span.start.column - 1)
        let scalars = Array(whole[shown])
        let start = min(span.start.column - 1 - shown.lowerBound, scalars.count)
        let end = span.end.line == span.start.line ? min(span.end.column - 1 - shown.lowerBound, scalars.count) : scalars.count
        let number = String(span.start.line)
        let margin = String(repeating: " ", count: max(5, number.count))
        let width = scalars[start..<max(start, end)].reduce(0) { $0 + Self.columns($1) }
        return Frame(
            source: String(margin.dropLast(number.count)) + "\(number) | " + String(String.UnicodeScalarView(scalars.map(Self.visible))),
            gutter: "\(margin) | " + scalars[..<start].map(Self.blank).joined(),
            caret: String(repeating: "^", count: max(1, width)))
    }

    private static func window(_ count: Int, around column: Int) -> Range<Int> {
        guard count > width else { return 0..<count }
        let lower = min(max(0, column - before), count - 1)
        return lower..<min(count, lower + width)
    }

    /// Control characters of a hostile file must not reach the terminal.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.generalCategory == .control && scalar != "\t" ? "\u{FFFD}" : scalar
    }

    private static func blank(_ scalar: Unicode.Scalar) -> String {
        scalar == "\t" ? "\t" : String(repeating: " ", count: columns(scalar))
    }

    /// Terminals draw East Asian wide characters two columns wide and combining marks none.
    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
