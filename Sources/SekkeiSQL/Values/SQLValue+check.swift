extension SQLValue {
    /// Refuses what one of the engines would silently change or could not store.
    ///
    /// - Throws: ``SQLError`` with ``SQLError/Code/invalidValue``; the message names the position, never the value.
    func check(position: Int) throws {
        switch self {
        case .real(let number) where number.isNaN:
            throw Self.refusal("is not a number", at: position)
        case .text(let text) where text.utf8.contains(0):
            throw Self.refusal("contains the character U+0000", at: position)
        case .timestamp(let date) where SQLTimestamp.milliseconds(of: date) == nil:
            throw Self.refusal("is a timestamp outside the years 1 to 9999", at: position)
        default:
            return
        }
    }

    private static func refusal(_ reason: String, at position: Int) -> SQLError {
        SQLError(.invalidValue, "parameter $\(position) \(reason)")
    }
}
