import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How far a time zone's clocks are ahead of Greenwich. Foundation is asked once in a quarter of an hour: no zone changes its clocks in between.
final class LocalOffset: Sendable {
    private static let span: Int64 = 900
    private let zone: TimeZone
    private let known = Mutex<(quarter: Int64, seconds: Int64)?>(nil)

    init(_ zone: TimeZone) {
        self.zone = zone
    }

    /// - Parameter now: Seconds since 1970.
    /// - Returns: Seconds, positive in the east.
    func seconds(at now: Int64) -> Int64 {
        let quarter = now / Self.span - (now % Self.span < 0 ? 1 : 0)
        return known.withLock { known in
            if let known, known.quarter == quarter { return known.seconds }
            let seconds = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(quarter * Self.span))))
            known = (quarter, seconds)
            return seconds
        }
    }
}
