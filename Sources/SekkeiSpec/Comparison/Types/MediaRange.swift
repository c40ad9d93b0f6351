/// Media types with `*` in the place of a part.
enum MediaRange {
    /// Whether everything that a type or range stands for is in another: `image/*` covers `image/png`.
    static func covers(_ range: String, _ type: String) -> Bool {
        if range == type || range == "*/*" { return true }
        guard range.hasSuffix("/*") else { return false }
        return type.hasPrefix(range.dropLast())
    }
}
