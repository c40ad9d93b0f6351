/// Padded Base64 of the standard alphabet (RFC 4648, section 4).
enum Base64Text {
    /// How many bytes a text stands for; nil for another form.
    static func byteCount(_ text: String) -> Int? {
        let padding = text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard text.utf8.count % 4 == 0, padding <= 2, text.utf8.dropLast(padding).allSatisfy(isDigit) else { return nil }
        return text.utf8.count / 4 * 3 - padding
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
        }
    }
}
