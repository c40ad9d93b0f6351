#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What time it is for policies that look at `time`. Tests give one that stands still.
public struct PolicyClock: Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    let now: @Sendable () -> Int64

    /// A clock of one's own.
    /// - Parameter now: Seconds since 1970-01-01T00:00:00Z; called once for each decision that looks at the time.
    public init(_ now: @escaping @Sendable () -> Int64) {
        self.now = now
    }

    /// The clock of the machine.
    public static let system = PolicyClock { Int64(Date().timeIntervalSince1970.rounded(.down)) }

    /// A clock that stands still at a time of RFC 3339; nil where the text is none.
    public static func fixed(_ text: String) -> PolicyClock? {
        guard let date = RFC3339.parse(text) else { return nil }
        let seconds = Int64(date.timeIntervalSince1970.rounded(.down))
        return PolicyClock { seconds }
    }
}
