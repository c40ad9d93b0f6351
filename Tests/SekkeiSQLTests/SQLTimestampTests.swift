import Foundation
import Testing

@testable import SekkeiSQL

@Suite struct SQLTimestampTests {
    @Test(arguments: [
        (Int64(0), "1970-01-01T00:00:00.000Z"),
        (-1, "1969-12-31T23:59:59.999Z"),
        (1_780_306_200_123, "2026-06-01T09:30:00.123Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
        (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ])
    func timestamp_whenInRange_isWrittenAndReadBack(milliseconds: Int64, text: String) {
        let date = SQLTimestamp.date(milliseconds: milliseconds)
        #expect(SQLTimestamp.text(of: date) == text)
        #expect(SQLTimestamp.date(from: text) == date)
    }

    @Test(arguments: [-62_135_596_800_001, 253_402_300_800_000, Double.nan, .infinity, -.infinity, 1e300])
    func timestamp_whenOutOfRange_isNil(milliseconds: Double) {
        let date = Date(timeIntervalSince1970: milliseconds / 1000)
        #expect(SQLTimestamp.text(of: date) == nil)
        #expect(SQLTimestamp.milliseconds(of: date) == nil)
    }

    @Test(arguments: [
        "", "2026-06-01", "2026-06-01T09:30:00Z", "2026-06-01 09:30:00.123Z", "2026-06-01T09:30:00.123", "2026-06-01T09:30:00.123+00:00",
        "2026-02-29T00:00:00.000Z", "2026-13-01T00:00:00.000Z", "2026-00-01T00:00:00.000Z", "2026-01-00T00:00:00.000Z",
        "2026-01-01T24:00:00.000Z", "2026-01-01T00:60:00.000Z", "2026-01-01T00:00:60.000Z", "0000-01-01T00:00:00.000Z",
        "2026-06-01T09:30:0a.123Z", "-026-06-01T09:30:00.123Z",
    ])
    func timestamp_whenTextHasAnotherForm_isNil(text: String) {
        #expect(SQLTimestamp.date(from: text) == nil)
    }

    @Test func timestamp_whenBetweenMilliseconds_isRounded() {
        #expect(SQLTimestamp.text(of: Date(timeIntervalSince1970: 1.0006)) == "1970-01-01T00:00:01.001Z")
        #expect(SQLTimestamp.text(of: Date(timeIntervalSince1970: -0.0006)) == "1969-12-31T23:59:59.999Z")
    }

    @Test func timestamp_whenRandom_agreesWithFoundationAndKeepsOrder() {
        let seed = UInt64.random(in: .min ... .max)
        var generator = SeededGenerator(seed: seed)
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        var moments = (0..<2000).map { _ in Int64.random(in: -12_219_292_800_000...253_402_300_799_999, using: &generator) }
        moments.sort()
        let texts = moments.compactMap { SQLTimestamp.text(of: SQLTimestamp.date(milliseconds: $0)) }
        #expect(texts == texts.sorted(), "seed \(seed)")
        for (moment, text) in zip(moments, texts) {
            #expect(SQLTimestamp.date(from: text) == SQLTimestamp.date(milliseconds: moment), "seed \(seed)")
            let whole = SQLTimestamp.date(milliseconds: moment - moment % 1000)
            #expect(SQLTimestamp.text(of: whole) == style.format(whole), "seed \(seed)")
        }
    }
}
