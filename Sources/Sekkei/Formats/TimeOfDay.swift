public import SekkeiJSON

/// A time on the clock without a day or a zone: `partial-time` of RFC 3339, section 5.6, `17:30:00` or `17:30:00.25`.
///
/// Second 60 is refused: without a day nothing could tell whether there was such a leap second.
public struct TimeOfDay: Sendable, Hashable {
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59.
    public let second: Int
    /// 0 to 999,999,999.
    public let nanosecond: Int

    /// The longest text, `HH:MM:SS.nnnnnnnnn`.
    private static let longest = 18

    /// Creates a time.
    /// - Returns: nil where there is no such time.
    public init?(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0) {
        guard 0..<24 ~= hour, 0..<60 ~= minute, 0..<60 ~= second, 0..<1_000_000_000 ~= nanosecond else { return nil }
        (self.hour, self.minute, self.second, self.nanosecond) = (hour, minute, second, nanosecond)
    }

    /// Reads a time. Digits of the fraction beyond the ninth are dropped.
    /// - Returns: nil where the text is no `partial-time`; an offset behind it is refused.
    public static func parse(_ text: UnsafeBufferPointer<UInt8>) -> TimeOfDay? {
        var scanner = TextScanner(text)
        guard let time = RFC3339.clockTime(&scanner), let nanosecond = scanner.nanoseconds(), scanner.isAtEnd else { return nil }
        return TimeOfDay(hour: time.hour, minute: time.minute, second: time.second, nanosecond: nanosecond)
    }

    /// No fraction, or the fewest of 3, 6 or 9 digits that lose nothing.
    private func write(to cursor: inout TextCursor) {
        cursor.time(hour, minute, second)
        guard nanosecond > 0 else { return }
        cursor.byte(UInt8(ascii: "."))
        if nanosecond % 1_000_000 == 0 {
            cursor.number(nanosecond / 1_000_000, width: 3)
        } else if nanosecond % 1000 == 0 {
            cursor.number(nanosecond / 1000, width: 6)
        } else {
            cursor.number(nanosecond, width: 9)
        }
    }
}

extension TimeOfDay: Comparable {
    /// Whether the left time is earlier on the same day.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        (left.hour, left.minute, left.second, left.nanosecond) < (right.hour, right.minute, right.second, right.nanosecond)
    }
}

extension TimeOfDay: LosslessStringConvertible {
    /// Reads a time; nil where the text is no `partial-time`.
    public init?(_ description: String) {
        var text = description
        guard let time = text.withUTF8({ Self.parse($0) }) else { return nil }
        self = time
    }

    /// The text of RFC 3339, with no fraction or one of 3, 6 or 9 digits.
    public var description: String {
        String(unsafeUninitializedCapacity: Self.longest) { buffer in
            guard let target = buffer.baseAddress else { return 0 }
            var cursor = TextCursor(target)
            write(to: &cursor)
            return cursor.count
        }
    }
}

extension TimeOfDay: JSONWritable {
    /// Appends the time as a JSON string.
    public func write(to writer: inout JSONWriter) {
        writer.withTail(capacity: Self.longest + 2) { target in
            var cursor = TextCursor(target)
            cursor.byte(UInt8(ascii: "\""))
            write(to: &cursor)
            cursor.byte(UInt8(ascii: "\""))
            return cursor.count
        }
    }
}

extension JSONWriter {
    /// Appends `prefix` verbatim and `value` as a string (RFC 3339, `partial-time`).
    public mutating func write(_ prefix: StaticString, _ value: TimeOfDay) {
        raw(prefix)
        value.write(to: &self)
    }

    /// Appends `value` as a string (RFC 3339, `partial-time`).
    public mutating func write(_ value: TimeOfDay) { value.write(to: &self) }
}
