#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The text form of timestamps in engines without a type for them: RFC 3339 in UTC with exactly three decimals
/// (`2026-06-01T09:30:00.123Z`), so that text order is time order.
public enum SQLTimestamp {
    /// Milliseconds since 1970 of 0001-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z.
    static let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    /// Milliseconds since 1970, rounded to the nearest; nil outside the years 1 to 9999.
    public static func milliseconds(of date: Date) -> Int64? {
        let exact = (date.timeIntervalSince1970 * 1000).rounded()
        guard exact >= Double(range.lowerBound), exact <= Double(range.upperBound) else { return nil }
        return Int64(exact)
    }

    /// The moment that many milliseconds after 1970.
    public static func date(milliseconds: Int64) -> Date {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    /// The text form; nil outside the years 1 to 9999.
    public static func text(of date: Date) -> String? {
        guard let milliseconds = milliseconds(of: date) else { return nil }
        let seconds = floorDivide(milliseconds, 1000)
        let days = floorDivide(seconds, 86_400)
        let ofDay = Int(seconds - days * 86_400)
        let (year, month, day) = civil(fromDays: Int(days))
        return String(unsafeUninitializedCapacity: 24) { buffer in
            for (index, byte) in "0000-00-00T00:00:00.000Z".utf8.enumerated() { buffer[index] = byte }
            write(year, digits: 4, at: 0, into: buffer)
            write(month, digits: 2, at: 5, into: buffer)
            write(day, digits: 2, at: 8, into: buffer)
            write(ofDay / 3600, digits: 2, at: 11, into: buffer)
            write(ofDay / 60 % 60, digits: 2, at: 14, into: buffer)
            write(ofDay % 60, digits: 2, at: 17, into: buffer)
            write(Int(milliseconds - seconds * 1000), digits: 3, at: 20, into: buffer)
            return 24
        }
    }

    /// Reads exactly the form that ``text(of:)`` writes; nil for any other, so that a mixed column is noticed.
    public static func date(from text: String) -> Date? {
        let bytes = Array(text.utf8)
        let separators: [(Int, UInt8)] = [(4, 0x2D), (7, 0x2D), (10, 0x54), (13, 0x3A), (16, 0x3A), (19, 0x2E), (23, 0x5A)]
        guard bytes.count == 24, separators.allSatisfy({ bytes[$0.0] == $0.1 }),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
            let fraction = number(bytes[20..<23]),
            year >= 1, (1...12).contains(month), hour < 24, minute < 60, second < 60
        else { return nil }
        let days = days(fromCivil: year, month, day)
        guard civil(fromDays: days) == (year, month, day) else { return nil }
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second
        return date(milliseconds: Int64(seconds) * 1000 + Int64(fraction))
    }

    private static func write(_ value: Int, digits: Int, at offset: Int, into buffer: UnsafeMutableBufferPointer<UInt8>) {
        var rest = value
        for index in stride(from: offset + digits - 1, through: offset, by: -1) {
            buffer[index] = UInt8(0x30 + rest % 10)
            rest /= 10
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var result = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            result = result * 10 + Int(digit - 0x30)
        }
        return result
    }
}

extension SQLTimestamp {
    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }

    /// Proleptic Gregorian calendar; eras of 400 years starting on March 1st make leap days fall at the end.
    private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func days(fromCivil year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
