/// Writes constants as Swift source.
enum SwiftLiteral {
    /// A string literal of one line.
    static func string(_ text: String) -> String {
        if !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) { return "\"\(text)\"" }
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: literal += "\\u{\(String(scalar.value, radix: 16))}"
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }

    /// A string literal that is easiest to read raw: a piece of JSON. It holds no control characters.
    static func raw(_ text: String) -> String {
        let hashes = self.hashes(for: text)
        return hashes + "\"" + text + "\"" + hashes
    }

    /// One number sign more than any run of them behind a quote or a backslash in the text.
    static func hashes(for text: String) -> String {
        var longest = 0
        var run: Int?
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
            case UInt8(ascii: "#"): run = run.map { $0 + 1 }
            default: run = nil
            }
            longest = max(longest, run ?? 0)
        }
        return String(repeating: "#", count: longest + 1)
    }

    /// `10000` → `10_000`.
    static func integer(_ value: Int) -> String { integer(Int64(value)) }

    /// `10000` → `10_000`; numbers below 10,000 stay as they are.
    static func integer(_ value: Int64) -> String { (value < 0 ? "-" : "") + integer(value.magnitude) }

    /// `10000` → `10_000`; numbers below 10,000 stay as they are.
    static func integer(_ value: UInt64) -> String {
        let digits = String(value)
        guard digits.count > 4 else { return digits }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped += "_" }
            grouped.append(digit)
        }
        return grouped
    }

    static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
}
