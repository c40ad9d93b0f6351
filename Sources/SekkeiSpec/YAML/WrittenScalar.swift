/// A scalar as it stands in the file, read character by character.
struct WrittenScalar {
    typealias Place = (start: SourceSpan.Mark, end: SourceSpan.Mark)

    private enum Quotes {
        case none, single, double
    }

    private var characters: [Unicode.Scalar] = []
    /// Of each character, and of the end.
    private var marks: [SourceSpan.Mark] = []
    private var index = 0
    private var quotes = Quotes.none

    init(_ span: SourceSpan, style: ScalarText.Style, in lines: SourceLines) {
        for number in span.start.line...min(span.end.line, lines.count) {
            let isFirst = number == span.start.line
            let isLast = number == span.end.line
            for (column, character) in lines[number].enumerated() {
                if isFirst && column + 1 < span.start.column || isLast && column + 1 >= span.end.column { continue }
                characters.append(character)
                marks.append(.init(line: number, column: column + 1))
            }
            if isLast { break }
            characters.append("\n")
            marks.append(.init(line: number, column: lines[number].count + 1))
        }
        marks.append(span.end)
        skipProperties()
        begin(style)
    }

    /// The anchor and the tag, which belong to the scalar.
    private mutating func skipProperties() {
        while index < characters.count, characters[index] == "&" || characters[index] == "!" {
            while index < characters.count, !Self.isSpace(characters[index]) { index += 1 }
            while index < characters.count, Self.isSpace(characters[index]) { index += 1 }
        }
    }

    private mutating func begin(_ style: ScalarText.Style) {
        switch style {
        case .plain: break
        case .quoted:
            guard index < characters.count else { return }
            quotes = characters[index] == "'" ? .single : .double
            index += 1
        case .block:
            // What follows `|` or `>` in its line says how to read the rest.
            while index < characters.count, characters[index] != "\n" { index += 1 }
        }
    }

    /// The place of the next character that was read; nil where it is not what comes next.
    mutating func next(_ character: Unicode.Scalar) -> Place? {
        if quotes == .double { skipContinuations() }
        if quotes == .double, index < characters.count, characters[index] == "\\" { return take(escapeLength) }
        if Self.isSpace(character) {
            let isWritten = index < characters.count && Self.isSpace(characters[index])
            return take(isWritten ? 1 : 0)
        }
        while index < characters.count, Self.isSpace(characters[index]) { index += 1 }
        if quotes == .double { skipContinuations() }
        guard index < characters.count else { return nil }
        if quotes == .double, characters[index] == "\\" { return take(escapeLength) }
        guard characters[index] == character else { return nil }
        return take(quotes == .single && character == "'" ? 2 : 1)
    }

    private mutating func take(_ count: Int) -> Place {
        let start = marks[min(index, characters.count)]
        index = min(index + count, characters.count)
        let last = count == 0 ? start : marks[max(index - 1, 0)]
        let end = count == 0 ? start : SourceSpan.Mark(line: last.line, column: last.column + 1)
        return (start, end)
    }

    /// A backslash at the end of a line in double quotes stands for nothing, as does the white space behind it.
    private mutating func skipContinuations() {
        while index + 1 < characters.count, characters[index] == "\\", characters[index + 1] == "\n" {
            index += 2
            while index < characters.count, characters[index] == " " || characters[index] == "\t" { index += 1 }
        }
    }

    private var escapeLength: Int {
        guard index + 1 < characters.count else { return 1 }
        return switch characters[index + 1] {
        case "x": 4
        case "u": 6
        case "U": 10
        default: 2
        }
    }

    private static func isSpace(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case " ", "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
