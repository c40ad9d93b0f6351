/// Finds the `$n` of a statement outside string literals, quoted identifiers, comments and dollar quotes.
public struct PlaceholderScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var found: [Placeholder] = []

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The placeholders in the order of the text.
    public static func placeholders(in text: String) -> [Placeholder] {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return [] }
        var scanner = PlaceholderScanner(text)
        scanner.scan()
        return scanner.found
    }

    /// The text with every `$n` written as `?n`, SQLite's numbered form.
    ///
    /// - Throws: ``SQLError`` with ``SQLError/Code/invalidStatement`` unless the numbers are exactly 1 to `parameterCount`.
    public static func questionMarks(in text: String, parameterCount: Int) throws -> String {
        let placeholders = placeholders(in: text)
        try check(placeholders, parameterCount: parameterCount, statement: text)
        guard !placeholders.isEmpty else { return text }
        var bytes = Array(text.utf8)
        for placeholder in placeholders { bytes[placeholder.offset] = UInt8(ascii: "?") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Refuses a statement that leaves a parameter unused or names one that was not given: engines disagree about both.
    ///
    /// - Throws: ``SQLError`` with ``SQLError/Code/invalidStatement``.
    public static func check(_ placeholders: [Placeholder], parameterCount: Int, statement: String) throws {
        let used = Set(placeholders.map(\.number))
        guard used.count == parameterCount, used.allSatisfy({ (1...parameterCount).contains($0) }) else {
            let names = used.sorted().map { "$\($0)" }.joined(separator: ", ")
            let text = "the statement uses \(names.isEmpty ? "no placeholders" : names), but \(parameterCount) values were given"
            throw SQLError(.invalidStatement, text, statement: statement)
        }
    }

    private mutating func scan() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "'"): skipQuoted(by: UInt8(ascii: "'"), backslashEscapes: followsEscapeMark)
            case UInt8(ascii: "\""): skipQuoted(by: UInt8(ascii: "\""), backslashEscapes: false)
            case UInt8(ascii: "-") where byte(at: position + 1) == UInt8(ascii: "-"): skip(past: [0x0A])
            case UInt8(ascii: "/") where byte(at: position + 1) == UInt8(ascii: "*"):
                position += 2
                skip(past: Array("*/".utf8))
            case UInt8(ascii: "$") where !followsWord: scanDollar()
            default: position += 1
            }
        }
    }

    private mutating func scanDollar() {
        var end = position + 1
        while let digit = byte(at: end), Self.isDigit(digit) { end += 1 }
        if end > position + 1 {
            record(bytes[position + 1..<end])
            position = end
            return
        }
        while let letter = byte(at: end), Self.isWord(letter), letter != UInt8(ascii: "$") { end += 1 }
        guard byte(at: end) == UInt8(ascii: "$") else {
            position += 1
            return
        }
        let tag = Array(bytes[position...end])
        position = end + 1
        skip(past: tag)
    }

    /// A leading zero or a huge number is no placeholder of any engine; it is left for the engine to refuse.
    private mutating func record(_ digits: ArraySlice<UInt8>) {
        guard digits.first != UInt8(ascii: "0"), digits.count <= 6 else { return }
        let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        found.append(Placeholder(offset: position, number: number))
    }

    private mutating func skipQuoted(by quote: UInt8, backslashEscapes: Bool) {
        position += 1
        while let current = byte(at: position) {
            position += 1
            if backslashEscapes, current == UInt8(ascii: "\\") {
                position += 1
            } else if current == quote {
                guard byte(at: position) == quote else { return }
                position += 1
            }
        }
    }

    private mutating func skip(past end: [UInt8]) {
        while position < bytes.count {
            if bytes[position...].starts(with: end) {
                position += end.count
                return
            }
            position += 1
        }
    }

    private func byte(at index: Int) -> UInt8? {
        index >= 0 && index < bytes.count ? bytes[index] : nil
    }

    private var followsWord: Bool {
        byte(at: position - 1).map(Self.isWord) ?? false
    }

    /// PostgreSQL's `E'…'` knows backslash escapes; an identifier that merely ends in `e` is no such mark.
    private var followsEscapeMark: Bool {
        guard let mark = byte(at: position - 1), mark | 0x20 == UInt8(ascii: "e") else { return false }
        return !(byte(at: position - 2).map(Self.isWord) ?? false)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte >= 0x80
    }
}
