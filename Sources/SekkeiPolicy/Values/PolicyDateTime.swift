/// An instant; the offset that it was written with does not matter.
public struct PolicyDateTime: Sendable, Hashable {
    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    public let seconds: Int64
    /// 0 to 999,999,999 on top of the seconds.
    public let nanoseconds: Int32

    /// An instant by its distance from 1970. Nanoseconds beyond a second, or negative, are carried over.
    public init(seconds: Int64, nanoseconds: Int64 = 0) {
        let carried = nanoseconds >= 0 ? nanoseconds / 1_000_000_000 : (nanoseconds - 999_999_999) / 1_000_000_000
        self.seconds = seconds &+ carried
        self.nanoseconds = Int32(nanoseconds - carried * 1_000_000_000)
    }

    /// Reads a date-time of RFC 3339 with its offset; nil for anything else. Leap seconds are refused.
    public init?(_ text: String) {
        var scanner = DigitScanner(text)
        guard let date = PolicyDate(from: &scanner), scanner.takeLetter(UInt8(ascii: "t")), let time = PolicyTime(from: &scanner),
            let offset = Self.offset(from: &scanner), scanner.isAtEnd
        else { return nil }
        self.init(seconds: Int64(date.dayNumber * 86_400 - offset), nanoseconds: time.nanoseconds)
    }

    /// Seconds east of Greenwich.
    private static func offset(from scanner: inout DigitScanner) -> Int? {
        if scanner.takeLetter(UInt8(ascii: "z")) { return 0 }
        let isWest = scanner.take(UInt8(ascii: "-"))
        guard isWest || scanner.take(UInt8(ascii: "+")), let hours = scanner.number(digits: 2), hours < 24,
            scanner.take(UInt8(ascii: ":")), let minutes = scanner.number(digits: 2), minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
    }
}

extension PolicyDateTime: Comparable {
    /// The earlier instant is less.
    public static func < (left: PolicyDateTime, right: PolicyDateTime) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}

extension PolicyDateTime: CustomStringConvertible {
    /// In the form of RFC 3339 in UTC; outside the years 0000 to 9999 the seconds since 1970 behind an `@`.
    public var description: String {
        let (day, second) = (seconds.floorDivided(by: 86_400), Int(seconds.remainder(by: 86_400)))
        let fraction = Digits.fraction(nanoseconds: Int(nanoseconds))
        guard let date = PolicyDate(dayNumber: Int(day)) else { return "@\(seconds)\(fraction)" }
        let clock = [second / 3600, second / 60 % 60, second % 60].map { Digits.padded($0, to: 2) }.joined(separator: ":")
        return "\(date)T\(clock)\(fraction)Z"
    }
}

extension Int64 {
    fileprivate func floorDivided(by divisor: Int64) -> Int64 {
        self / divisor - (self % divisor < 0 ? 1 : 0)
    }

    /// Never negative.
    fileprivate func remainder(by divisor: Int64) -> Int64 {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
