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
    /// All lines, the last without its line feed.
    private var written = ""
    private var lineCount = 0
    private var isLastEmpty = false
    /// Levels around what an emitter knows of: a namespace, or a stage of a handler.
    package private(set) var outerDepth = 0

    /// - Parameter unit: what one level is indented by; four spaces, as Swift files are.
    package init(unit: String = "    ") {
        self.unit = unit
    }

    /// Everything written so far, each line ended by a line feed; empty while nothing is written.
    package var text: String {
        lineCount == 0 ? "" : written + "\n"
    }

    /// Writes a line; a text of several lines becomes several, each indented. Empty lines carry no indentation.
    package func line(_ text: String) {
        if !text.isEmpty, !text.utf8.contains(UInt8(ascii: "\n")) { return append(text) }
        for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
            append(part)
        }
    }

    private func append(_ text: some StringProtocol) {
        if lineCount > 0 { written += "\n" }
        lineCount += 1
        isLastEmpty = text.isEmpty
        if isLastEmpty { return }
        written += indentation
        written += text
    }

    /// Writes each as a line of its own.
    package func lines(_ texts: some Sequence<String>) {
        for text in texts { line(text) }
    }

    /// Writes an empty line, unless one stands there already or nothing has been written.
    package func blank() {
        if lineCount > 0, !isLastEmpty { append("") }
    }

    /// Writes what `body` writes one level deeper.
    package func indented(_ body: () throws -> Void) rethrows {
        let outer = indentation
        indentation += unit
        defer { indentation = outer }
        try body()
    }

    /// Writes what `body` writes one level deeper than it knows: inside an extension of a namespace, or as it is where there is none.
    package func nested(in namespace: String?, _ body: () -> Void) {
        guard let namespace else { return body() }
        outerDepth += 1
        block("extension \(namespace) {") { body() }
        outerDepth -= 1
    }

    /// Writes a block around what emitters write that do not know of it, which stands one level deeper.
    package func enclosed(_ open: String, _ body: () -> Void) {
        outerDepth += 1
        block(open) { body() }
        outerDepth -= 1
    }

    /// Writes `open`, then the body one level deeper, then `close`. An empty body leaves both on one line: `struct Empty {}`.
    package func block(_ open: String, close: String = "}", _ body: () throws -> Void) rethrows {
        line(open)
        let before = lineCount
        try indented(body)
        if lineCount == before {
            written += close
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
            let before = lineCount
            try body(item)
            if lineCount > before, remaining > 0 || trailingComma {
                written += ","
                isLastEmpty = false
            }
        }
    }
}
