import Foundation
import Testing

@_spi(Generated) @testable import Sekkei

@Suite("The time that policies see")
struct LocalTimeTests {
    static let moments: [(time: String, zone: String, hour: Int64, weekday: Int64, date: String)] = [
        ("2026-06-01T00:30:00Z", "Asia/Tokyo", 9, 1, "2026-06-01"), ("2026-06-01T15:00:00Z", "Asia/Tokyo", 0, 2, "2026-06-02"),
        ("2026-03-29T00:59:59Z", "Europe/Berlin", 1, 7, "2026-03-29"), ("2026-03-29T01:00:00Z", "Europe/Berlin", 3, 7, "2026-03-29"),
        ("2026-01-01T04:59:59Z", "America/New_York", 23, 3, "2025-12-31"), ("1969-12-31T23:59:59Z", "UTC", 23, 3, "1969-12-31"),
        ("2026-06-01T00:00:00Z", "Asia/Kathmandu", 5, 1, "2026-06-01"),
    ]

    @Test(arguments: moments)
    func time_inAZone_isThatOfItsClocks(_ moment: (time: String, zone: String, hour: Int64, weekday: Int64, date: String)) throws {
        var configuration = PolicyConfiguration()
        configuration.clock = try #require(PolicyClock.fixed(moment.time))
        let time = try PolicyRuntime(configuration, timeZone: moment.zone).localTime
        #expect(time.hour == moment.hour && time.weekday == moment.weekday && time.date?.description == moment.date)
    }

    @Test func offset_atRandomTimes_isFoundations() throws {
        let seed = UInt64.random(in: 1...UInt64.max)
        print("offsets: seed \(seed)")
        var random = SplitMix64(seed: seed)
        let zone = try #require(TimeZone(identifier: "Australia/Lord_Howe"))
        let offset = LocalOffset(zone)
        for _ in 0..<2_000 {
            let now = Int64.random(in: 0...2_500_000_000, using: &random)
            let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(now)))
            #expect(offset.seconds(at: now) == Int64(expected), "seed \(seed), \(now)")
        }
    }

    @Test func zone_thatNobodyKnows_isRefused() {
        #expect(throws: ServerError.self) { try PolicyRuntime(PolicyConfiguration(), timeZone: "Mars/Olympus") }
    }

    @Test func clock_ofAText_isRefusedWhereThatIsNoTime() {
        #expect(PolicyClock.fixed("yesterday") == nil)
    }
}
