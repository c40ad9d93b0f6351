/// The form of media types (RFC 9110, section 8.3.1).
enum MediaType {
    /// `text/csv`, with parameters or without.
    static func isValid(_ text: String) -> Bool {
        var parts = text.split(separator: ";", omittingEmptySubsequences: false)[...]
        guard let type = parts.popFirst(), isPair(type, separator: "/") else { return false }
        return parts.allSatisfy { isPair($0.drop { $0 == " " }, separator: "=") }
    }

    /// `image/png` or `image/*`, without parameters.
    static func isRange(_ text: String) -> Bool {
        text.hasSuffix("/*") ? isToken(text.dropLast(2)) && text != "*/*" : isPair(Substring(text), separator: "/") && !text.contains("*")
    }

    private static func isPair(_ text: Substring, separator: Character) -> Bool {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy(isToken)
    }

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "!#$%&'*+-.^_`|~".contains($0)) }
    }
}
