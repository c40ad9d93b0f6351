import Foundation
import Sekkei
import SekkeiJSON
import Testing

@Suite struct RFC3339Tests {
    static let moments: [(String, Double)] = [
        ("1970-01-01T00:00:00Z", 0.0), ("1970-01-01T00:00:00z", 0), ("1970-01-01t00:00:00Z", 0), ("2026-06-01T09:30:00Z", 1_780_306_200),
        ("2026-06-01T09:30:00+09:00", 1_780_273_800), ("2026-06-01T09:30:00-08:00", 1_780_335_000), ("1970-01-01T00:00:00-00:00", 0),
        ("1970-01-01T14:00:00+14:00", 0), ("1969-12-31T00:01:00-23:59", 0), ("1970-01-01T23:59:00+23:59", 0),
        ("1970-01-01T00:00:00.5Z", 0.5), ("1970-01-01T00:00:00.125Z", 0.125), ("1970-01-01T00:00:00.000000001Z", 1e-9),
        ("1970-01-01T00:00:00.99999999999999Z", 0.999999999), ("1969-12-31T23:59:59.5Z", -0.5), ("2000-02-29T00:00:00Z", 951_782_400),
        ("2024-02-29T12:00:00Z", 1_709_208_000), ("1582-10-10T00:00:00Z", -12_219_724_800), ("0001-01-01T00:00:00Z", -62_135_596_800),
        ("9999-12-31T23:59:59Z", 253_402_300_799), ("1998-12-31T23:59:60Z", 915_148_800),
        ("1998-12-31T15:59:60.5-08:00", 915_148_800.5), ("2016-12-31T23:59:60Z", 1_483_228_800),
        ("2017-01-01T08:59:60+09:00", 1_483_228_800),
    ]

    @Test(arguments: moments)
    func parse_whenDateTimeIsRight_givesThePointInTime(text: String, seconds: Double) {
        #expect(RFC3339.parse(text).map { abs($0.timeIntervalSince1970 - seconds) < 1e-6 } == true)
    }

    @Test(arguments: [
        "", "2026", "2026-06-01", "2026-06-01T09:30:00", "2026-06-01T09:30Z", "2026-06-01 09:30:00Z", "2026-6-01T09:30:00Z",
        "26-06-01T09:30:00Z", "02026-06-01T09:30:00Z", "+2026-06-01T09:30:00Z", "2026-06-01T9:30:00Z", "2026-06-01T24:00:00Z",
        "2026-06-01T23:60:00Z", "2026-06-01T23:59:61Z", "2026-06-01T12:00:60Z", "2026-06-01T22:59:60Z", "1998-12-31T23:59:60+01:00",
        "2026-00-01T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-32T00:00:00Z", "2026-02-29T00:00:00Z",
        "2100-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-02-30T00:00:00Z", "2026-04-31T00:00:00Z", "2026-06-31T00:00:00Z",
        "2026-09-31T00:00:00Z", "2026-11-31T00:00:00Z", "2026-06-01T09:30:00+24:00", "2026-06-01T09:30:00+09:60",
        "2026-06-01T09:30:00+0900",
        "2026-06-01T09:30:00+09", "2026-06-01T09:30:00+9:00", "2026-06-01T09:30:00.Z", "2026-06-01T09:30:00,5Z", "2026-06-01T09:30:00ZZ",
        "2026-06-01T09:30:00Z ", " 2026-06-01T09:30:00Z", "2026-06-01T09:30:00Z\0", "2026-06-01T09:30:00\u{2212}08:00", "20260601T093000Z",
        "2026-06-01T09:30:00UTC", "２０２６-06-01T09:30:00Z", "0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
        "9999-12-31T23:59:60Z",
        "2026/06/01T09:30:00Z", "2026-06-01T09.30.00Z", "2026-06-01T-1:30:00Z", "2026-06-01T09:30:00.5", "2026-06-01T09:30:00+",
    ])
    func parse_whenDateTimeIsWrong_isNil(text: String) {
        #expect(RFC3339.parse(text) == nil)
    }

    static let texts: [(Double, String)] = [
        (0.0, "1970-01-01T00:00:00Z"), (0.5, "1970-01-01T00:00:00.500Z"), (0.001, "1970-01-01T00:00:00.001Z"),
        (0.000001, "1970-01-01T00:00:00.000001Z"), (-0.001, "1969-12-31T23:59:59.999Z"), (1_780_306_200.123, "2026-06-01T09:30:00.123Z"),
        (1_780_306_200.123456, "2026-06-01T09:30:00.123456Z"), (1_780_306_199.9999999, "2026-06-01T09:30:00Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
        (-12_219_724_800, "1582-10-10T00:00:00Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
    ]

    @Test(arguments: texts)
    func write_whenDateIsGiven_usesTheFewestDigits(seconds: Double, text: String) {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(RFC3339.string(date) == text)
        #expect(written { $0.write(date) } == "\"\(text)\"")
        #expect(written { $0.write(",\"at\":", date) } == ",\"at\":\"\(text)\"")
    }

    @Test(arguments: [253_402_300_800, -62_167_219_201, 1e300, -1e300, .infinity, .nan])
    func write_whenYearHasNoFourDigits_isNull(seconds: Double) {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(RFC3339.string(date) == nil)
        #expect(written { $0.write(date) } == "null")
    }

    @Test func parse_whenLastSecondHasAFraction_staysInItsYearEvenToMilliseconds() throws {
        let date = try #require(RFC3339.parse("9999-12-31T23:59:59.999999999Z"))
        #expect(RFC3339.string(date)?.hasPrefix("9999-12-31T23:59:59.999") == true)
        #expect((date.timeIntervalSince1970 * 1000).rounded() < 253_402_300_800_000)
    }

    @Test func write_whenArrayIsGiven_separatesWithCommas() {
        let dates = [Date(timeIntervalSince1970: 0), Date(timeIntervalSince1970: 0.25)]
        #expect(written { $0.write("x", dates) } == #"x["1970-01-01T00:00:00Z","1970-01-01T00:00:00.250Z"]"#)
        #expect(written { $0.write([] as [Date]) } == "[]")
    }

    @Test func write_whenDatesAreRandom_readBackTheSame() {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<50_000 {
            let milliseconds = Int64.random(in: -62_135_596_800_000..<253_402_300_800_000, using: &random)
            let date = Date(timeIntervalSince1970: Double(milliseconds / 1000) + Double(milliseconds % 1000) / 1000)
            let text = RFC3339.string(date) ?? ""
            let back = RFC3339.parse(text)?.timeIntervalSince1970 ?? .nan
            #expect(abs(back - date.timeIntervalSince1970) <= 1e-6 * 8, "\(text)")
            let recent = Date(timeIntervalSinceReferenceDate: Double(milliseconds / 100_000) + Double(abs(milliseconds) % 1000) / 1000)
            #expect(RFC3339.string(recent).flatMap { RFC3339.parse($0) } == recent, "\(recent.timeIntervalSinceReferenceDate)")
        }
    }

    @Test func write_whenDatesAreRandom_agreesWithFoundation() {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<2000 {
            let date = Date(timeIntervalSince1970: Double(Int64.random(in: -12_219_292_800..<253_402_300_800, using: &random)))
            #expect(RFC3339.string(date) == date.formatted(.iso8601))
        }
    }

    @Test func writeTimestampNow_whenWritten_isNowWithMilliseconds() {
        let before = Date().timeIntervalSince1970
        let text = written { $0.writeTimestampNow() }
        let now = RFC3339.parse(String(text.dropFirst().dropLast()))?.timeIntervalSince1970 ?? 0
        #expect(text.count == 26 && text.hasSuffix("Z\""))
        #expect(now >= before - 0.002 && now <= Date().timeIntervalSince1970 + 0.002)
        #expect(written { $0.writeTimestampNow("\"at\":") }.hasPrefix("\"at\":\"2"))
    }
}
