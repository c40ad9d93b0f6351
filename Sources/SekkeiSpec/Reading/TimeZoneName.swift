/// The form of time zone names (IANA): an area and a place, or `UTC`. Which places there are changes several times a year.
enum TimeZoneName {
    static let areas = [
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Brazil", "Canada", "Chile", "Etc", "Europe",
        "Indian", "Mexico", "Pacific", "US",
    ]

    static func isValid(_ text: String) -> Bool {
        if text == "UTC" || text == "GMT" { return true }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), areas.contains(String(parts[0])) else { return false }
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) } }
    }

    /// The name with the area that was probably meant.
    static func suggestion(for text: String) -> String? {
        let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let area = Suggestion.closest(to: parts[0], among: areas) else { return nil }
        let name = "\(area)/\(parts[1])"
        return isValid(name) ? name : nil
    }
}
