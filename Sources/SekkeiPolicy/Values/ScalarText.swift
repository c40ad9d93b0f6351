/// Texts by their Unicode scalars. Swift's own comparison takes canonically equivalent texts for equal, which databases do not.
@usableFromInline
enum ScalarText {
    @usableFromInline
    static func isEqual(_ left: String, _ right: String) -> Bool {
        guard left.utf8.count == right.utf8.count else { return false }
        let isEqual = left.utf8.withContiguousStorageIfAvailable { left in
            right.utf8.withContiguousStorageIfAvailable { left.elementsEqual($0) }
        }
        return (isEqual ?? nil) ?? left.utf8.elementsEqual(right.utf8)
    }

    /// The order of UTF-8 bytes is the order of scalars.
    @usableFromInline
    static func order(_ left: String, _ right: String) -> PolicyOrder {
        if left.utf8.lexicographicallyPrecedes(right.utf8) { return .ascending }
        return isEqual(left, right) ? .same : .descending
    }

    /// In single quotes, those within doubled.
    static func quoted(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "'")) else { return "'\(text)'" }
        var quoted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { quoted.append(contentsOf: scalar == "'" ? ["'", "'"] : [scalar]) }
        return "'\(String(quoted))'"
    }
}
