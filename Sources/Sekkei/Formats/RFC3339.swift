#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The `date-time` of RFC 3339, section 5.6, such as `2026-06-01T09:30:00.5+09:00`.
public enum RFC3339 {
    /// Seconds from 1970 to 2001, where `Date` counts from.
    static let referenceDate = 978_307_200
    /// What is read, in seconds since 1970: the years 0001 to 9999, which databases can hold.
    static let readable = -62_135_596_800..<253_402_300_800
    /// What can be written with a year of four digits, in seconds since 1970.
    static let writable = -62_167_219_200..<253_402_300_800

    /// Reads a date-time; an offset is applied, so the result is a point in time.
    ///
    /// `t` and `z` may be lower-case. Fractions may have any number of digits; those beyond what `Date` can hold are
    /// rounded. A leap second, which must be 23:59:60 in UTC, is the second after it. Times that fall out of the years
    /// 0001 to 9999 in UTC are refused, since not every database could hold them.
    /// - Returns: nil where the text is no date-time or the date does not exist.
    public static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Date? {
        var scanner = TextScanner(text)
        guard let date = fullDate(&scanner), let mark = scanner.next(), mark | 0x20 == UInt8(ascii: "t"),
            let time = clockTime(&scanner), let nanoseconds = scanner.nanoseconds(), let offset = offset(&scanner), scanner.isAtEnd
        else { return nil }
        let day = CivilCalendar.days(year: date.year, month: date.month, day: date.day)
        let seconds = day * 86_400 + time.hour * 3600 + time.minute * 60 + time.second - offset
        guard readable.contains(seconds) else { return nil }
        if time.second == 60, floorModulo(seconds, 86_400) != 0 { return nil }
        // A fraction in the last second of all must not be rounded up into another year, not even to milliseconds.
        let last = Double(readable.upperBound - referenceDate) - 0.001
        return Date(timeIntervalSinceReferenceDate: min(Double(seconds - referenceDate) + Double(nanoseconds) / 1e9, last))
    }

    /// Reads a date-time.
    /// - Returns: nil where the text is no date-time or the date does not exist.
    public static func parse(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { parse($0) }
    }

    /// The text of a date-time in UTC, as ``SekkeiJSON/JSONWriter`` writes it.
    /// - Returns: nil where the year in UTC is not 0000 to 9999.
    public static func string(_ date: Date) -> String? {
        guard let moment = Moment(date) else { return nil }
        return String(unsafeUninitializedCapacity: Moment.longest) { buffer in
            guard let target = buffer.baseAddress else { return 0 }
            var cursor = TextCursor(target)
            moment.write(to: &cursor)
            return cursor.count
        }
    }

    static func fullDate(_ scanner: inout TextScanner) -> (year: Int, month: Int, day: Int)? {
        guard let year = scanner.number(width: 4), scanner.consume(UInt8(ascii: "-")), let month = scanner.number(width: 2),
            scanner.consume(UInt8(ascii: "-")), let day = scanner.number(width: 2),
            CivilCalendar.isValid(year: year, month: month, day: day)
        else { return nil }
        return (year, month, day)
    }

    /// Hours, minutes and seconds; 60 seconds are possible, which the caller has to judge.
    static func clockTime(_ scanner: inout TextScanner) -> (hour: Int, minute: Int, second: Int)? {
        guard let hour = scanner.number(width: 2), hour < 24, scanner.consume(UInt8(ascii: ":")),
            let minute = scanner.number(width: 2), minute < 60, scanner.consume(UInt8(ascii: ":")),
            let second = scanner.number(width: 2), second <= 60
        else { return nil }
        return (hour, minute, second)
    }

    private static func offset(_ scanner: inout TextScanner) -> Int? {
        switch scanner.next() {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"): 0
        case UInt8(ascii: "+"): offsetAmount(&scanner)
        case UInt8(ascii: "-"): offsetAmount(&scanner).map { -$0 }
        default: nil
        }
    }

    private static func offsetAmount(_ scanner: inout TextScanner) -> Int? {
        guard let hours = scanner.number(width: 2), hours < 24, scanner.consume(UInt8(ascii: ":")),
            let minutes = scanner.number(width: 2), minutes < 60
        else { return nil }
        return hours * 3600 + minutes * 60
    }

    static func floorModulo(_ value: Int, _ divisor: Int) -> Int {
        let rest = value % divisor
        return rest < 0 ? rest + divisor : rest
    }
}
