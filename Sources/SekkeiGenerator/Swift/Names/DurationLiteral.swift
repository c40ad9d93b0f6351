import SekkeiSpec

/// Writes a duration in the largest unit that leaves no fraction: `.seconds(5400)`.
enum DurationLiteral {
    /// - Parameter text: After ISO 8601, as the checks have accepted it: `PT1H30M`.
    static func expression(_ text: String) -> String {
        guard let nanoseconds = ISODuration.nanoseconds(text) else { preconditionFailure("the checks let '\(text)' pass as a duration") }
        if nanoseconds == 0 { return ".zero" }
        let unit = units.first { nanoseconds % $0.nanoseconds == 0 } ?? units[units.count - 1]
        return ".\(unit.name)(\(SwiftLiteral.integer(nanoseconds / unit.nanoseconds)))"
    }

    private static let units: [(name: String, nanoseconds: Int64)] = [
        ("seconds", 1_000_000_000), ("milliseconds", 1_000_000), ("microseconds", 1000), ("nanoseconds", 1),
    ]
}
