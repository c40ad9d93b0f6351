/// A time of day without a time zone.
public struct PolicyTime: Sendable, Hashable {
    /// Since midnight, less than 24 hours.
    public let nanoseconds: Int64

    private static let perSecond: Int64 = 1_000_000_000

    /// Nil for a time that no clock shows, the leap second included.
    public init?(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second), (0..<1_000_000_000).contains(nanosecond) else {
            return nil
        }
        nanoseconds = Int64(hour * 3600 + minute * 60 + second) * Self.perSecond + Int64(nanosecond)
    }

    /// Reads `09:30`, `09:30:15` or `09:30:15.25` with up to nine digits behind the point; nil for anything else.
    public init?(_ text: String) {
        var scanner = DigitScanner(text)
        guard let time = PolicyTime(from: &scanner), scanner.isAtEnd else { return nil }
        self = time
    }

    init?(from scanner: inout DigitScanner) {
        let colon = UInt8(ascii: ":")
        guard let hour = scanner.number(digits: 2), scanner.take(colon), let minute = scanner.number(digits: 2) else { return nil }
        var (second, nanosecond) = (0, 0)
        if scanner.take(colon) {
            guard let seconds = scanner.number(digits: 2) else { return nil }
            second = seconds
            if scanner.take(UInt8(ascii: ".")) {
                guard let fraction = scanner.digitRun(), fraction.count <= 9 else { return nil }
                nanosecond = (fraction + Array(repeating: 0, count: 9 - fraction.count)).reduce(0) { $0 * 10 + Int($1) }
            }
        }
        self.init(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
    }
}

extension PolicyTime: Comparable {
    /// The earlier time is less.
    public static func < (left: PolicyTime, right: PolicyTime) -> Bool { left.nanoseconds < right.nanoseconds }
}

extension PolicyTime: CustomStringConvertible {
    /// `09:30:00`, with a fraction where there is one.
    public var description: String {
        let seconds = Int(nanoseconds / Self.perSecond)
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Digits.padded($0, to: 2) }
        return parts.joined(separator: ":") + Digits.fraction(nanoseconds: Int(nanoseconds % Self.perSecond))
    }
}
