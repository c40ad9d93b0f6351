/// Which words may stand in YAML without quotes.
enum PlainScalar {
    /// Whether every reader takes the characters of a string for just that string. There is no need to be exact: quotes never harm.
    static func allows(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last, begins(first), last != UInt8(ascii: " ") else { return false }
        return text.allSatisfy(continues) && !reserved.contains { isEqual(text, $0) }
    }

    /// What some reader takes for a boolean, null or a number.
    private static let reserved = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"].map { Array($0.utf8) }

    private static func begins(_ byte: UInt8) -> Bool {
        ASCIIClass.isLetter(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "$")
    }

    private static func continues(_ byte: UInt8) -> Bool {
        ASCIIClass.isAlphanumeric(byte) || ASCIIClass.contains(" /$_-.{}()", byte)
    }

    private static func isEqual(_ text: ArraySlice<UInt8>, _ lowercased: [UInt8]) -> Bool {
        text.count == lowercased.count && zip(text, lowercased).allSatisfy { ASCII.lowercased($0) == $1 }
    }
}
