/// Builds indented text line by line: what the emitters write their files with.
///
/// A class, so that the closures of ``block(_:close:_:)`` and ``indented(_:)`` can write to the writer they belong to:
///
/// ```swift
/// let out = TextWriter()
/// out.block("struct Task {") {
///     out.line("var id: Int64")
/// }
/// ```
package final class TextWriter {
    /// One level of indentation.
    private let unit: String
    private var indentation = ""
    private var lines: [String] = []

    /// - Parameter unit: what one level is indented by; four spaces, as Swift files are.
    package init(unit: String = "    ") {
        self.unit = unit
    }

    /// Everything written so far, each line ended by a line feed; empty while nothing is written.
    package var text: String {
        lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// Writes a line; a text of several lines becomes several, each indented. Empty lines carry no indentation.
    package func line(_ text: String) {
        if !text.isEmpty, !text.utf8.contains(UInt8(ascii: "\n")) { return lines.append(indentation + text) }
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(part.isEmpty ? "" : indentation + part)
        }
    }

    /// Writes each as a line of its own.
    package func lines(_ texts: some Sequence<String>) {
        for text in texts { line(text) }
    }

    /// Writes an empty line, unless one stands there already or nothing has been written.
    package func blank() {
        guard let last = lines.last, !last.isEmpty else { return }
        lines.append("")
    }

    /// Writes what `body` writes one level deeper.
    package func indented(_ body: () throws -> Void) rethrows {
        let outer = indentation
        indentation += unit
        defer { indentation = outer }
        try body()
    }

    /// Writes `open`, then the body one level deeper, then `close`. An empty body leaves both on one line: `struct Empty {}`.
    package func block(_ open: String, close: String = "}", _ body: () throws -> Void) rethrows {
        line(open)
        let before = lines.count
        try indented(body)
        if lines.count == before {
            lines[before - 1] += close
        } else {
            line(close)
        }
    }

    /// Writes a text as comment lines, every line behind the prefix; an empty line is the bare prefix without its trailing space.
    package func comment(_ text: String, prefix: String = "/// ") {
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            line(part.isEmpty ? String(prefix.reversed().drop { $0 == " " }.reversed()) : prefix + part)
        }
    }

    /// Writes the items separated by a comma and, where `body` writes several lines for one, behind its last line.
    package func commaSeparated<Item>(_ items: some Collection<Item>, trailingComma: Bool = false, _ body: (Item) throws -> Void) rethrows {
        var remaining = items.count
        for item in items {
            remaining -= 1
            let before = lines.count
            try body(item)
            if lines.count > before, remaining > 0 || trailingComma {
                lines[lines.count - 1] += ","
            }
        }
    }
}
