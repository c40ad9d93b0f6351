/// Days and dates of the proleptic Gregorian calendar, the calendar of RFC 3339 and ISO 8601, by integer arithmetic.
enum CivilCalendar {
    /// The years that four digits can write.
    static let years = 0...9999
    /// Days from 0001-01-01 to 1970-01-01 plus one year, from the March that begins year 0.
    private static let daysFromYearZeroMarch = 719_468
    private static let daysPerEra = 146_097

    /// The number of days in a month; nil where the month is not 1 to 12.
    static func length(ofMonth month: Int, year: Int) -> Int? {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: nil
        }
    }

    static func isValid(year: Int, month: Int, day: Int) -> Bool {
        guard years.contains(year), day >= 1, let length = length(ofMonth: month, year: year) else { return false }
        return day <= length
    }

    /// Days since 1970-01-01. Years are counted from March, so that the leap day is the last day of a year.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return era * daysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysFromYearZeroMarch
    }

    /// The date that lies `days` after 1970-01-01.
    static func date(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + daysFromYearZeroMarch
        let era = (shifted >= 0 ? shifted : shifted - daysPerEra + 1) / daysPerEra
        let dayOfEra = shifted - era * daysPerEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// The day of the week that lies `days` after 1970-01-01, not before it; 0 is Sunday.
    static func weekday(days: Int) -> Int { (days + 4) % 7 }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}
