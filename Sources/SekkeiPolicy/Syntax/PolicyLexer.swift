/// Splits a policy's text into tokens.
///
/// A fault is reported and its characters skipped, so that all of a text's faults come out at once.
struct PolicyLexer {
    private let bytes: [UInt8]
    private let limits: PolicyLimits
    private let source: Int
    private var position = PolicyPosition.start
    private(set) var tokens: [PolicyToken] = []
    private(set) var diagnostics: DiagnosticList
    /// Whether characters were skipped that belong to no token.
    private(set) var leftHoles = false

    /// The text must be within the limit for its length.
    init(_ text: String, limits: PolicyLimits, source: Int) {
        bytes = Array(text.utf8)
        self.limits = limits
        self.source = source
        diagnostics = DiagnosticList(limit: limits.diagnostics)
    }

    /// Reads everything; the last token is always `end`.
    mutating func run() {
        while skipSpace(), !diagnostics.isFull {
            guard tokens.count < limits.tokens else {
                diagnostics.add(.tooManyTokens(limit: limits.tokens), at: span(from: position))
                leftHoles = true
                break
            }
            readToken()
        }
        tokens.append(PolicyToken(kind: .end, span: span(from: position)))
    }

    private mutating func readToken() {
        let byte = bytes[position.offset]
        if Self.beginsName(byte) {
            readWord()
        } else if Self.isDigit(byte) || (byte == UInt8(ascii: "-") && peek(1).map(Self.isDigit) == true) {
            readNumber()
        } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
            readText(quote: byte)
        } else if let sign = PolicyToken.Sign(rawValue: String(Unicode.Scalar(byte))) {
            append(.sign(sign), from: advance(1))
        } else {
            readOperator()
        }
    }
}

// MARK: - Words and numbers

extension PolicyLexer {
    private mutating func readWord() {
        let start = advance(while: Self.continuesName)
        let word = text(from: start)
        switch word.lowercased() {
        case "true": append(.literal(.boolean(true), word: word), from: start)
        case "false": append(.literal(.boolean(false), word: word), from: start)
        case "null": append(.literal(.null, word: word), from: start)
        case let folded:
            let keyword = PolicyToken.Keyword(rawValue: folded)
            append(keyword.map { .keyword($0, word) } ?? .name(word), from: start)
        }
    }

    private mutating func readNumber() {
        let start = advance(1)
        _ = advance(while: Self.isDigit)
        let isDecimal = peek(0) == UInt8(ascii: ".") && peek(1).map(Self.isDigit) == true
        if isDecimal {
            _ = advance(1)
            _ = advance(while: Self.isDigit)
        }
        if peek(0).map(Self.continuesName) == true {
            _ = advance(while: Self.continuesName)
            return appendFault(.malformedNumber(text(from: start).clipped), from: start)
        }
        appendNumber(text(from: start), isDecimal: isDecimal, from: start)
    }

    private mutating func appendNumber(_ text: String, isDecimal: Bool, from start: PolicyPosition) {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        if digits.first == UInt8(ascii: "0"), digits.dropFirst().first.map(Self.isDigit) == true {
            appendFault(.malformedNumber(text.clipped), from: start, help: "a number has no zeros before its first digit")
        } else if isDecimal, let decimal = PolicyDecimal(text) {
            append(.literal(.decimal(decimal), word: nil), from: start)
        } else if !isDecimal, let integer = Int64(text) {
            append(.literal(.integer(integer), word: nil), from: start)
        } else {
            let help = isDecimal ? "a decimal has at most 38 digits" : "integers have 64 bits"
            appendFault(.numberTooLarge(text.clipped), from: start, help: help)
        }
    }

    /// A number stands in for the broken one, so that the grammar around it is still checked.
    private mutating func appendFault(_ kind: PolicyDiagnostic.Kind, from start: PolicyPosition, help: String? = nil) {
        diagnostics.add(kind, at: span(from: start), help: help)
        append(.literal(.integer(0), word: nil), from: start)
    }
}

// MARK: - Texts and operators

extension PolicyLexer {
    private mutating func readText(quote: UInt8) {
        let start = advance(1)
        var content: [UInt8] = []
        while let byte = peek(0) {
            if byte == quote, peek(1) != quote {
                _ = advance(1)
                append(.literal(.text(String(decoding: content, as: UTF8.self)), word: nil), from: start)
                return
            }
            if byte < 0x20 || byte == 0x7F {
                diagnostics.add(.controlCharacter(Unicode.Scalar(byte)), at: span(from: position))
                if diagnostics.isFull { return }
            }
            content.append(byte)
            _ = advance(byte == quote ? 2 : 1)
        }
        diagnostics.add(.unterminatedText, at: span(from: start), help: "a quote within a text is written twice")
        append(.literal(.text(""), word: nil), from: start)
    }

    private static let operators: [(text: String, kind: PolicyToken.Kind)] = [
        ("==", .comparison(.equal)), ("!=", .comparison(.notEqual)), ("<=", .comparison(.lessOrEqual)),
        (">=", .comparison(.greaterOrEqual)), ("&&", .keyword(.and, "&&")), ("||", .keyword(.or, "||")),
    ]

    private static let foreign: [(text: String, meant: String, kind: PolicyToken.Kind)] = [
        ("===", "==", .comparison(.equal)), ("!==", "!=", .comparison(.notEqual)), ("<>", "!=", .comparison(.notEqual)),
        ("=>", ">=", .comparison(.greaterOrEqual)), ("=<", "<=", .comparison(.lessOrEqual)), ("=", "==", .comparison(.equal)),
        ("&", "&&", .keyword(.and, "&")), ("|", "||", .keyword(.or, "|")),
    ]

    private static let single: [(text: String, kind: PolicyToken.Kind)] = [
        ("<", .comparison(.less)), (">", .comparison(.greater)), ("!", .keyword(.not, "!")),
    ]

    private mutating func readOperator() {
        // A foreign operator is read as the one that was meant, so that one slip is one fault.
        if let wrong = Self.foreign.first(where: { $0.text.utf8.count == 3 && startsWith($0.text) }) { return appendForeign(wrong) }
        if let known = Self.operators.first(where: { startsWith($0.text) }) { return append(known.kind, from: advance(2)) }
        if let wrong = Self.foreign.first(where: { startsWith($0.text) }) { return appendForeign(wrong) }
        if let known = Self.single.first(where: { startsWith($0.text) }) { return append(known.kind, from: advance(1)) }
        skipUnexpected()
    }

    private mutating func appendForeign(_ found: (text: String, meant: String, kind: PolicyToken.Kind)) {
        let start = advance(found.text.utf8.count)
        diagnostics.add(.foreignOperator(found.text), at: span(from: start), help: "write '\(found.meant)'")
        append(found.kind, from: start)
    }

    private mutating func skipUnexpected() {
        var length = 1
        while let byte = peek(length), byte & 0xC0 == 0x80 { length += 1 }
        let scalar = String(decoding: bytes[position.offset..<position.offset + length], as: UTF8.self).unicodeScalars.first
        let start = advance(length)
        leftHoles = true
        let isQuote = scalar.map { ("\u{2018}"..."\u{201F}").contains($0) } ?? false
        diagnostics.add(
            .unexpectedCharacter(scalar ?? "\u{FFFD}"), at: span(from: start), help: isQuote ? "write ' around a text" : nil)
    }
}

// MARK: - Characters

extension PolicyLexer {
    private func peek(_ distance: Int) -> UInt8? {
        position.offset + distance < bytes.count ? bytes[position.offset + distance] : nil
    }

    private func startsWith(_ text: String) -> Bool {
        bytes[position.offset...].starts(with: text.utf8)
    }

    /// Whether something is left.
    private mutating func skipSpace() -> Bool {
        _ = advance { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        return position.offset < bytes.count
    }

    private mutating func advance(while condition: (UInt8) -> Bool) -> PolicyPosition {
        let start = position
        while let byte = peek(0), condition(byte) { _ = advance(1) }
        return start
    }

    /// Answers the position before.
    private mutating func advance(_ count: Int) -> PolicyPosition {
        let start = position
        var (line, column) = (start.line, start.column)
        for byte in bytes[start.offset..<start.offset + count] {
            if byte == 0x0A {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        position = PolicyPosition(offset: start.offset + count, line: line, column: column)
        return start
    }

    private func text(from start: PolicyPosition) -> String {
        String(decoding: bytes[start.offset..<position.offset], as: UTF8.self)
    }

    private func span(from start: PolicyPosition) -> PolicySpan {
        PolicySpan(source: source, start: start, end: position)
    }

    private mutating func append(_ kind: PolicyToken.Kind, from start: PolicyPosition) {
        tokens.append(PolicyToken(kind: kind, span: span(from: start)))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        let letter = byte & 0xDF
        return (letter >= UInt8(ascii: "A") && letter <= UInt8(ascii: "Z")) || byte == UInt8(ascii: "_")
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        beginsName(byte) || isDigit(byte)
    }
}
