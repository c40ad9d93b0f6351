/// A date of the Gregorian calendar as RFC 3339 writes it.
enum CalendarDate {
    /// Whether `YYYY-MM-DD` names a day that exists. Such dates sort as text.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return false }
        guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return false }
        return (1...12).contains(month) && day >= 1 && day <= days(in: month, of: year)
    }

    /// The day counted from the beginning of year 0; nil for no date.
    static func number(_ text: String) -> Int? {
        guard isValid(text) else { return nil }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        let past = parts[0] - 1
        let leapDays = past / 4 - past / 100 + past / 400
        let months = (1..<parts[1]).reduce(0) { $0 + days(in: $1, of: parts[0]) }
        return past * 365 + leapDays + months + parts[2]
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
