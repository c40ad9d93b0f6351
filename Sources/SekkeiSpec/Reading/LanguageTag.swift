/// The form of language tags (BCP 47, RFC 5646 section 2.1), without the registry of subtags.
enum LanguageTag {
    static func isValid(_ tag: String) -> Bool {
        var parts = tag.split(separator: "-", omittingEmptySubsequences: false)[...]
        guard let language = parts.popFirst(), (2...3).contains(language.count), language.allSatisfy(isLetter) else { return false }
        take(&parts) { $0.count == 3 && $0.allSatisfy(isLetter) }
        take(&parts) { $0.count == 4 && $0.allSatisfy(isLetter) }
        take(&parts) { ($0.count == 2 && $0.allSatisfy(isLetter)) || ($0.count == 3 && $0.allSatisfy(isDigit)) }
        return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) } }
    }

    private static func take(_ parts: inout ArraySlice<Substring>, _ matches: (Substring) -> Bool) {
        if let first = parts.first, matches(first) { parts.removeFirst() }
    }

    private static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }
    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
