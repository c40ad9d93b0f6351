/// Tells by their names the fields whose values must not stand in the audit trail, which is read by many and kept for years.
enum AuditSecrecy {
    private static let words: Set<String> = [
        "password", "passphrase", "passwd", "passcode", "pin", "secret", "secrets", "token", "tokens", "credential", "credentials",
        "cookie", "authorization", "otp", "cvv",
    ]
    private static let pairs: Set<String> = ["api_key", "private_key", "access_key", "signing_key", "secret_key", "encryption_key"]
    /// What stands behind such a word where it speaks of the secret and does not hold it: `token_type`.
    private static let harmless: Set<String> = ["type", "at", "count", "id", "expires", "length", "changed", "hint"]

    /// Whether a field of this name may hold a secret: `new_password`, `refreshToken`, `api_key`, but not `token_type`.
    static func isSecret(_ name: String) -> Bool {
        let parts = words(of: name)
        guard let last = parts.last, !(parts.count > 1 && harmless.contains(last)) else { return false }
        return parts.contains(where: words.contains) || zip(parts, parts.dropFirst()).contains { pairs.contains("\($0)_\($1)") }
    }

    /// The words of `snake_case`, `kebab-case` and `camelCase`, in lower case.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for character in name {
            let isPart = character.isLetter || character.isNumber
            if !isPart || (character.isUppercase && wasLower) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isPart { word += character.lowercased() }
            wasLower = character.isLowercase
        }
        return word.isEmpty ? words : words + [word]
    }
}
