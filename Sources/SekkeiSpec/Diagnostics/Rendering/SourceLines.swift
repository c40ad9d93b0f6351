/// The lines of a file as the YAML reader counts them: every break of YAML 1.1 ends one.
struct SourceLines {
    typealias Line = Substring.UnicodeScalarView

    private let lines: [Line]

    /// - Parameter bytes: without a byte order mark; what is not UTF-8 is shown as U+FFFD.
    init(_ bytes: [UInt8]) {
        var lines: [Line] = []
        let text = Substring(String(decoding: bytes, as: UTF8.self)).unicodeScalars
        var start = text.startIndex
        while let end = text[start...].firstIndex(where: Self.isBreak) {
            lines.append(text[start..<end])
            start = text.index(after: end)
            if text[end] == "\r", start < text.endIndex, text[start] == "\n" { start = text.index(after: start) }
        }
        lines.append(text[start...])
        self.lines = lines
    }

    /// The bytes behind a byte order mark, which has no place in columns.
    static func body(of bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    var count: Int { lines.count }

    /// A line by its number, from 1.
    subscript(number: Int) -> Line { lines[number - 1] }

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
