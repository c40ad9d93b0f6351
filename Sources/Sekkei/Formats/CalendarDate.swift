public import SekkeiJSON

/// A day without a time or a zone, such as a due date: `full-date` of RFC 3339, section 5.6, `2026-02-28`.
///
/// The calendar is the Gregorian one in all years, also before 1582.
public struct CalendarDate: Sendable, Hashable {
    /// 0 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to the length of the month.
    public let day: Int

    /// Creates a day.
    /// - Returns: nil where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard CivilCalendar.isValid(year: year, month: month, day: day) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads a day, ten characters exactly.
    /// - Returns: nil where the text is no `full-date` or there is no such day.
    public static func parse(_ text: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
        var scanner = TextScanner(text)
        guard let date = RFC3339.fullDate(&scanner), scanner.isAtEnd else { return nil }
        return CalendarDate(year: date.year, month: date.month, day: date.day)
    }
}

extension CalendarDate: Comparable {
    /// Whether the left day is earlier.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: LosslessStringConvertible {
    /// Reads a day; nil where the text is no `full-date` or there is no such day.
    public init?(_ description: String) {
        var text = description
        guard let date = text.withUTF8({ Self.parse($0) }) else { return nil }
        self = date
    }

    /// The text of RFC 3339, `2026-02-28`.
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            guard let target = buffer.baseAddress else { return 0 }
            var cursor = TextCursor(target)
            cursor.date(year, month, day)
            return cursor.count
        }
    }
}

extension CalendarDate: JSONWritable {
    /// Appends the day as a JSON string.
    public func write(to writer: inout JSONWriter) {
        writer.withTail(capacity: 12) { target in
            var cursor = TextCursor(target)
            cursor.byte(UInt8(ascii: "\""))
            cursor.date(year, month, day)
            cursor.byte(UInt8(ascii: "\""))
            return cursor.count
        }
    }
}

extension JSONWriter {
    /// Appends `prefix` verbatim and `value` as a string (RFC 3339, `full-date`).
    public mutating func write(_ prefix: StaticString, _ value: CalendarDate) {
        raw(prefix)
        value.write(to: &self)
    }

    /// Appends `value` as a string (RFC 3339, `full-date`).
    public mutating func write(_ value: CalendarDate) { value.write(to: &self) }
}
