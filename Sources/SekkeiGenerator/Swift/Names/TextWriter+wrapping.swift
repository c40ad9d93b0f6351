extension TextWriter {
    /// The longest line that the formatter leaves alone.
    static var lineLength: Int { 140 }

    /// Writes `open`, the items and `close` on one line or, where that would be too long, the items on lines of their own.
    /// - Parameter depth: How many levels the line is indented.
    func wrapped(_ open: String, _ items: [String], _ close: String, depth: Int) {
        let whole = open + items.joined(separator: ", ") + close
        let depth = depth + outerDepth
        guard !Self.fits(whole, Self.lineLength - depth * 4), !items.isEmpty else { return line(whole) }
        line(Self.trimmed(open))
        indented { lines(Self.filled(items, width: Self.lineLength - (depth + 1) * 4)) }
        line(Self.trimmed(close))
    }

    /// A list with a line for each item; what holds at most one short item is one line.
    func table(_ open: String, _ items: [String]) {
        let whole = open + items.joined() + "]"
        guard items.count > 1 || !Self.fits(whole, Self.lineLength - 20) || whole.contains("\n") else { return line(whole) }
        block(open, close: "]") { lines(items.map { $0 + "," }) }
    }

    /// Writes a documentation comment, unless there is nothing to say.
    func documentation(_ text: String?) {
        guard let lines = text?.split(separator: "\n", omittingEmptySubsequences: false), let end = lines.lastIndex(where: { !$0.isEmpty })
        else { return }
        comment(lines[...end].joined(separator: "\n"))
    }

    /// Most lines are ASCII or short: their bytes need not be counted as characters.
    private static func fits(_ text: String, _ length: Int) -> Bool { text.utf8.count <= length || text.count <= length }

    private static func trimmed(_ text: String) -> String {
        let body = text.utf8.drop { $0 == UInt8(ascii: " ") }
        guard let end = body.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
        return String(text[body.startIndex...end])
    }

    /// As many items on each line as fit.
    private static func filled(_ items: [String], width: Int) -> [String] {
        var lines: [String] = []
        for (index, item) in items.enumerated() {
            let text = index == items.count - 1 ? item : item + ","
            if let last = lines.last, last.count + 1 + text.count <= width {
                lines[lines.count - 1] = last + " " + text
            } else {
                lines.append(text)
            }
        }
        return lines
    }
}
