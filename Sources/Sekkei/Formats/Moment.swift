#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A point in time split for writing: whole seconds since 1970 and the digits of the fraction that are worth writing.
struct Moment {
    /// The longest text, `YYYY-MM-DDTHH:MM:SS.ssssssZ`.
    static let longest = 27

    private let seconds: Int
    private let fraction: Int
    private let fractionDigits: Int

    /// Milliseconds or none at all where the same `Date` comes back from them, microseconds otherwise.
    /// - Returns: nil where the year is not 0000 to 9999.
    init?(_ date: Date) {
        let interval = date.timeIntervalSinceReferenceDate
        guard interval.magnitude < 1e12 else { return nil }
        let whole = interval.rounded(.down)
        let milliseconds = ((interval - whole) * 1e3).rounded()
        let isMilliseconds = whole + milliseconds / 1e3 == interval
        let scale = isMilliseconds ? 1000.0 : 1_000_000
        let units = isMilliseconds ? milliseconds : ((interval - whole) * 1e6).rounded()
        let isCarried = units == scale
        seconds = Int(whole) + RFC3339.referenceDate + (isCarried ? 1 : 0)
        let digits = isCarried ? 0 : Int(units)
        let isReducible = !isMilliseconds && digits % 1000 == 0
        fraction = isReducible ? digits / 1000 : digits
        fractionDigits = digits == 0 ? 0 : isMilliseconds || isReducible ? 3 : 6
        guard RFC3339.writable.contains(seconds) else { return nil }
    }

    /// A time with exactly three digits of fraction.
    init(seconds: Int, milliseconds: Int) {
        self.seconds = seconds
        fraction = milliseconds
        fractionDigits = 3
    }

    /// Precondition: room for `longest` bytes.
    func write(to cursor: inout TextCursor) {
        let secondOfDay = RFC3339.floorModulo(seconds, 86_400)
        let date = CivilCalendar.date(days: (seconds - secondOfDay) / 86_400)
        cursor.date(date.year, date.month, date.day)
        cursor.byte(UInt8(ascii: "T"))
        cursor.time(secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60)
        if fractionDigits > 0 {
            cursor.byte(UInt8(ascii: "."))
            cursor.number(fraction, width: fractionDigits)
        }
        cursor.byte(UInt8(ascii: "Z"))
    }
}
