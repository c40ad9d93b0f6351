/// SQL text with its values apart from it.
///
/// Written as a literal; interpolated values become parameters and never reach the text:
/// ```swift
/// let open: SQLStatement = "SELECT id, title FROM tasks WHERE project_id = \(project) AND \("status", in: ["todo", "blocked"])"
/// ```
/// `\(fragment)` of another statement splices it in with its parameters; `\(identifier:)` quotes a name; `\(raw:)` inserts text as it is
/// and must never see anything that came from a client.
public struct SQLStatement: Sendable, Hashable {
    /// The text, with `$1`, `$2`, … where the values go.
    public private(set) var text: String
    /// The values, `$1` first.
    public private(set) var parameters: [SQLValue]
    /// Where the text has its placeholders, in order.
    private(set) var placeholders: [Placeholder]

    /// An empty fragment, to append to.
    public init() {
        text = ""
        parameters = []
        placeholders = []
    }

    /// Trusted text without parameters, such as a statement read from a migration file.
    public init(raw text: String) {
        self.text = text
        parameters = []
        placeholders = []
    }

    /// Text with placeholders written by hand, each number used at least once, in any order.
    ///
    /// The numbers are checked when the statement is first executed.
    public init(numbered text: StaticString, _ values: [any SQLValueConvertible]) {
        self.text = text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        parameters = values.map(\.sqlValue)
        placeholders = PlaceholderScanner.placeholders(in: self.text)
    }

    /// Whether there is no text.
    public var isEmpty: Bool { text.isEmpty }

    /// Adds trusted text.
    public mutating func append(raw text: String) {
        self.text += text
    }

    /// Adds a placeholder and its value.
    public mutating func append(_ value: some SQLValueConvertible) {
        parameters.append(value.sqlValue)
        appendPlaceholder(parameters.count)
    }

    /// Adds another fragment; its placeholders are renumbered.
    public mutating func append(_ fragment: SQLStatement) {
        let shift = parameters.count
        parameters += fragment.parameters
        appendText(of: fragment, shift: shift)
    }

    /// Adds the text of a fragment again whose parameters are already this statement's first ones, so that no value is sent twice.
    mutating func appendAgain(_ fragment: SQLStatement) {
        appendText(of: fragment, shift: 0)
    }

    private mutating func appendPlaceholder(_ number: Int) {
        placeholders.append(Placeholder(offset: text.utf8.count, number: number))
        text += "$\(number)"
    }

    private mutating func appendText(of fragment: SQLStatement, shift: Int) {
        let source = fragment.text.utf8
        var start = source.startIndex
        for placeholder in fragment.placeholders {
            let end = source.index(source.startIndex, offsetBy: placeholder.offset)
            text += fragment.text[start..<end]
            appendPlaceholder(placeholder.number + shift)
            start = source.index(end, offsetBy: placeholder.length)
        }
        text += fragment.text[start...]
    }
}

extension SQLStatement: CustomStringConvertible {
    /// The text only: values do not belong into logs.
    public var description: String { text }
}
