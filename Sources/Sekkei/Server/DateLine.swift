#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The `Date` line of answers (RFC 9110, section 5.6.7), rebuilt when the second changes, and what stands in every answer of a server.
struct DateLine {
    /// `Date: Sun, 06 Nov 1994 08:49:37 GMT` and CRLF, then the lines that never change.
    private(set) var bytes: [UInt8]
    private var second = 0

    private static let weekdays: StaticString = "SunMonTueWedThuFriSat"
    private static let months: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"

    /// - Parameter constant: Complete lines that follow the date.
    init(constant: HeaderBlock = .empty) {
        bytes = Array("Date: Thu, 01 Jan 1970 00:00:00 GMT\r\n".utf8) + constant.bytes
    }

    /// Brings the line up to the wall clock.
    mutating func refresh() {
        var time = timespec()
        #if os(Linux)
            clock_gettime(CLOCK_REALTIME_COARSE, &time)
        #else
            clock_gettime(CLOCK_REALTIME, &time)
        #endif
        if time.tv_sec != second { set(to: time.tv_sec) }
    }

    /// A date as fields hold it: `Sun, 06 Nov 1994 08:49:37 GMT`.
    /// - Parameter second: Seconds since 1970, not before it.
    static func text(of second: Int) -> String {
        var line = DateLine()
        line.set(to: second)
        return String(decoding: line.bytes.dropFirst(6).dropLast(2), as: UTF8.self)
    }

    /// - Parameter second: Seconds since 1970, not before it.
    mutating func set(to second: Int) {
        self.second = second
        let days = second / 86_400
        let date = CivilCalendar.date(days: days)
        let rest = second % 86_400
        put(Self.weekdays, CivilCalendar.weekday(days: days), at: 6)
        put(date.day, at: 11)
        put(Self.months, date.month - 1, at: 14)
        put(date.year / 100, at: 18)
        put(date.year % 100, at: 20)
        put(rest / 3600, at: 23)
        put(rest / 60 % 60, at: 26)
        put(rest % 60, at: 29)
    }

    private mutating func put(_ value: Int, at index: Int) {
        bytes[index] = UInt8(truncatingIfNeeded: 48 + value / 10)
        bytes[index + 1] = UInt8(truncatingIfNeeded: 48 + value % 10)
    }

    private mutating func put(_ names: StaticString, _ position: Int, at index: Int) {
        for offset in 0..<3 { bytes[index + offset] = names.utf8Start[position * 3 + offset] }
    }
}
