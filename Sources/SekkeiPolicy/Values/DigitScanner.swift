/// Reads numbers, dates and times of fixed form from the bytes of a text.
struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = text[...].utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Whether the byte is next; it is taken then.
    mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    /// Either letter case.
    mutating func takeLetter(_ lowercase: UInt8) -> Bool {
        take(lowercase) || take(lowercase & 0xDF)
    }

    /// Exactly so many digits.
    mutating func number(digits count: Int) -> Int? {
        let taken = rest.prefix(count)
        guard taken.count == count, taken.allSatisfy(Self.isDigit) else { return nil }
        rest.removeFirst(count)
        return taken.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    /// One digit or more, as their values.
    mutating func digitRun() -> [UInt8]? {
        let taken = rest.prefix(while: Self.isDigit)
        guard !taken.isEmpty else { return nil }
        rest.removeFirst(taken.count)
        return taken.map { $0 & 0x0F }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
