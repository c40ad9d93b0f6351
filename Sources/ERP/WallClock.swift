#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Where the services get the time of day from; tests set it.
public struct WallClock: Sendable {
    private let read: @Sendable () -> Date

    /// A clock that asks a closure.
    public init(_ read: @escaping @Sendable () -> Date) {
        self.read = read
    }

    /// The system's clock.
    public static let system = WallClock { Date() }

    /// The moment, cut to the millisecond: what is answered is what the database keeps.
    public var now: Date {
        Date(timeIntervalSince1970: (read().timeIntervalSince1970 * 1000).rounded(.down) / 1000)
    }
}
