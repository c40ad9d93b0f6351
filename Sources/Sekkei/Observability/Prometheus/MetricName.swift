/// The grammar of names in the text format, and how other names are brought into it.
enum MetricName {
    /// A metric's name: `[a-zA-Z_:][a-zA-Z0-9_:]*`. Any other character becomes `_`.
    static func metric(_ name: String) -> String {
        sanitized(name) { isWord($0) || $0 == UInt8(ascii: ":") }
    }

    /// A label's name: `[a-zA-Z_][a-zA-Z0-9_]*`, not starting with `__`, which Prometheus keeps for itself,
    /// and not `le`, which names the bounds of a histogram.
    static func label(_ name: String) -> String {
        let clean = sanitized(name, isAllowed: isWord)
        if clean.hasPrefix("__") { return "label" + clean }
        return clean == "le" ? "le_" : clean
    }

    private static func sanitized(_ name: String, isAllowed: (UInt8) -> Bool) -> String {
        let first = name.utf8.first
        if let first, !isDigit(first), name.utf8.allSatisfy(isAllowed) { return name }
        var bytes = name.unicodeScalars.map { scalar in
            scalar.isASCII && isAllowed(UInt8(scalar.value)) ? UInt8(scalar.value) : UInt8(ascii: "_")
        }
        if first.map(isDigit) ?? true { bytes.insert(UInt8(ascii: "_"), at: 0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        let lowered = byte | 0x20
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered) || isDigit(byte) || byte == UInt8(ascii: "_")
    }
}
