public import SekkeiJSON

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension JSONWriter {
    /// Appends `prefix` verbatim and `value` as a string with a date-time in UTC (RFC 3339).
    ///
    /// Whole seconds have no fraction; otherwise there are three digits where milliseconds suffice to read the same `Date`
    /// back, and six where they do not. Years beyond 0000 to 9999 have no text in RFC 3339 and are written as `null`.
    public mutating func write(_ prefix: StaticString, _ value: Date) {
        raw(prefix)
        guard let moment = Moment(value) else { return null() }
        writeQuoted(moment)
    }

    /// Appends `value` as a string with a date-time in UTC (RFC 3339); `null` beyond the years 0000 to 9999.
    public mutating func write(_ value: Date) { write("", value) }

    /// Appends `prefix` verbatim and `values` as an array of date-times.
    public mutating func write(_ prefix: StaticString, _ values: [Date]) {
        raw(prefix)
        raw("[")
        for (place, value) in values.enumerated() { write(place == 0 ? "" : ",", value) }
        raw("]")
    }

    /// Appends `values` as an array of date-times.
    public mutating func write(_ values: [Date]) { write("", values) }

    /// Appends `prefix` verbatim and the wall clock's time as a string with a date-time in UTC, always with milliseconds.
    public mutating func writeTimestampNow(_ prefix: StaticString = "") {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        raw(prefix)
        writeQuoted(Moment(seconds: Int(now.tv_sec), milliseconds: Int(now.tv_nsec) / 1_000_000))
    }

    private mutating func writeQuoted(_ moment: Moment) {
        withTail(capacity: Moment.longest + 2) { target in
            var cursor = TextCursor(target)
            cursor.byte(UInt8(ascii: "\""))
            moment.write(to: &cursor)
            cursor.byte(UInt8(ascii: "\""))
            return cursor.count
        }
    }
}
