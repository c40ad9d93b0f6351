/// Durations after ISO 8601 without years and months, which have no fixed length: `P2W`, `P1DT2H`, `PT1.5S`, `-PT5M`.
package enum ISODuration {
    private static let nanosecondsOfASecond: Int64 = 1_000_000_000

    /// Nil for another form, for more than nine digits of a fraction, and beyond 64 bits.
    package static func nanoseconds(_ text: String) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let rest = isNegative ? text.dropFirst() : Substring(text)
        guard rest.first == "P" else { return nil }
        let parts = rest.dropFirst().split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let value = parts.count == 2 ? clock(date: parts[0], time: parts[1]) : calendar(parts[0]) else { return nil }
        return isNegative ? -value : value
    }

    private static func calendar(_ text: Substring) -> Int64? {
        text.hasSuffix("W") ? sum(text, [("W", 604_800)]) : sum(text, [("D", 86_400)])
    }

    private static func clock(date: Substring, time: Substring) -> Int64? {
        guard let days = date.isEmpty ? 0 : sum(date, [("D", 86_400)]) else { return nil }
        return sum(time, [("H", 3_600), ("M", 60), ("S", 1)]).flatMap { added(days, $0) }
    }

    /// The sum of numbers with units, each at most once and in this order; nil for none of them and for anything else.
    private static func sum(_ text: Substring, _ units: [(name: Character, seconds: Int64)]) -> Int64? {
        guard !text.isEmpty else { return nil }
        var rest = text
        var total: Int64 = 0
        for unit in units {
            guard let end = rest.firstIndex(of: unit.name) else { continue }
            let part = amount(rest[..<end], seconds: unit.seconds, mayBeFraction: unit.name == "S")
            guard let part, let sum = added(total, part) else { return nil }
            total = sum
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty ? total : nil
    }

    private static func amount(_ text: Substring, seconds: Int64, mayBeFraction: Bool) -> Int64? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 1 || mayBeFraction, let first = parts.first, isDigits(first), let whole = Int64(first) else { return nil }
        guard let value = multiplied(whole, seconds).flatMap({ multiplied($0, nanosecondsOfASecond) }) else { return nil }
        return parts.count == 1 ? value : fraction(parts[1]).flatMap { added(value, $0) }
    }

    private static func fraction(_ digits: Substring) -> Int64? {
        guard isDigits(digits), digits.count <= 9 else { return nil }
        return Int64(digits + String(repeating: "0", count: 9 - digits.count))
    }

    private static func isDigits(_ text: Substring) -> Bool { !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber } }

    private static func added(_ a: Int64, _ b: Int64) -> Int64? {
        let (value, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : value
    }

    private static func multiplied(_ a: Int64, _ b: Int64) -> Int64? {
        let (value, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? nil : value
    }
}
