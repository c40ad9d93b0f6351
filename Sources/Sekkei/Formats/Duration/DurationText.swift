/// Durations as the API writes them: the forms of ISO 8601 that always last the same, `PT1H30M`, `P1DT2H`, `P2W`, `-PT0.5S`.
///
/// Years and months are refused, for they do not; a day has 24 hours.
public enum DurationText {
    /// The longest text, `-P106751991167300DT23H59M59.999999999S`, with some to spare.
    static let longest = 48

    /// Reads a duration of at most 292 years, which is what fits into 64 bits of nanoseconds.
    /// - Returns: nil where the text is anything else: no part at all, parts in another order, a fraction anywhere but in
    ///   the seconds or with more than nine digits.
    public static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Duration? {
        var parser = DurationParser(text)
        guard let nanoseconds = parser.parse() else { return nil }
        return .nanoseconds(nanoseconds)
    }

    /// Reads a duration; nil where the text is none.
    public static func parse(_ text: String) -> Duration? {
        var text = text
        return text.withUTF8 { parse($0) }
    }

    /// The text of a duration: days, hours, minutes and seconds, those that are 0 left out; `PT0S` for none at all.
    /// What is less than a nanosecond is dropped.
    public static func string(_ duration: Duration) -> String {
        String(unsafeUninitializedCapacity: longest) { buffer in
            guard let target = buffer.baseAddress else { return 0 }
            var cursor = TextCursor(target)
            write(duration, to: &cursor)
            return cursor.count
        }
    }

    /// Precondition: room for `longest` bytes.
    static func write(_ duration: Duration, to cursor: inout TextCursor) {
        let (seconds, attoseconds) = duration.components
        let nanoseconds = Int(attoseconds.magnitude / 1_000_000_000)
        let total = seconds.magnitude
        if duration < .zero, total > 0 || nanoseconds > 0 { cursor.byte(UInt8(ascii: "-")) }
        cursor.byte(UInt8(ascii: "P"))
        part(total / 86_400, "D", &cursor)
        let rest = total % 86_400
        guard rest > 0 || nanoseconds > 0 || total == 0 else { return }
        cursor.byte(UInt8(ascii: "T"))
        part(rest / 3600, "H", &cursor)
        part(rest / 60 % 60, "M", &cursor)
        guard rest % 60 > 0 || nanoseconds > 0 || total == 0 else { return }
        number(rest % 60, &cursor)
        if nanoseconds > 0 { fraction(nanoseconds, &cursor) }
        cursor.byte(UInt8(ascii: "S"))
    }

    private static func part(_ value: UInt64, _ unit: Unicode.Scalar, _ cursor: inout TextCursor) {
        guard value > 0 else { return }
        number(value, &cursor)
        cursor.byte(UInt8(ascii: unit))
    }

    private static func number(_ value: UInt64, _ cursor: inout TextCursor) {
        var width = 1
        var rest = value / 10
        while rest > 0 {
            rest /= 10
            width += 1
        }
        cursor.number(Int(truncatingIfNeeded: value), width: width)
    }

    private static func fraction(_ nanoseconds: Int, _ cursor: inout TextCursor) {
        var (digits, width) = (nanoseconds, 9)
        while digits % 10 == 0 {
            digits /= 10
            width -= 1
        }
        cursor.byte(UInt8(ascii: "."))
        cursor.number(digits, width: width)
    }
}
