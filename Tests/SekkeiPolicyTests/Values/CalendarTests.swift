import Testing

@testable import SekkeiPolicy

@Suite struct CalendarTests {
    @Test(arguments: ["0000-01-01", "1970-01-01", "2000-02-29", "2024-02-29", "2026-12-31", "9999-12-31"])
    func date_whenItExists_isReadAndPrinted(_ text: String) {
        #expect(PolicyDate(text)?.description == text)
    }

    @Test(arguments: [
        "", "2026", "2026-6-1", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "2026-02-29", "1900-02-29", "2026-06-01 ",
        "2026/06/01", "+2026-06-01", "２０２６-06-01", "2026-06-01T00:00:00Z",
    ])
    func date_whenItDoesNotExist_isRefused(_ text: String) {
        #expect(PolicyDate(text) == nil)
    }

    @Test func dayNumber_ofEveryDayOfFourCenturies_countsUpAndBack() throws {
        var expected = try #require(PolicyDate("1800-01-01")).dayNumber
        #expect(PolicyDate("1970-01-01")?.dayNumber == 0)
        for year in 1800..<2200 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = PolicyDate(year: year, month: month, day: day) else { continue }
                    #expect(date.dayNumber == expected && PolicyDate(dayNumber: expected) == date)
                    expected += 1
                }
            }
        }
        #expect(PolicyDate(dayNumber: -719_528)?.description == "0000-01-01")
        #expect(PolicyDate(dayNumber: 2_932_896)?.description == "9999-12-31")
        #expect(PolicyDate(dayNumber: 2_932_897) == nil && PolicyDate(dayNumber: -719_529) == nil)
    }

    @Test(arguments: [
        ("00:00", "00:00:00"), ("09:30", "09:30:00"), ("09:30:15", "09:30:15"), ("09:30:15.250", "09:30:15.25"),
        ("23:59:59.999999999", "23:59:59.999999999"), ("09:30:15.0", "09:30:15"),
    ])
    func time_whenClocksShowIt_isReadAndPrinted(_ text: String, _ printed: String) {
        #expect(PolicyTime(text)?.description == printed)
    }

    @Test(arguments: ["", "9:30", "24:00", "09:60", "09:30:60", "09:30:15.", "09:30:15.1234567890", "09:30Z", "-9:30", "0930"])
    func time_whenNoClockShowsIt_isRefused(_ text: String) {
        #expect(PolicyTime(text) == nil)
    }

    @Test(arguments: [
        ("2026-06-01T09:30:00Z", "2026-06-01T09:30:00Z"), ("2026-06-01t09:30:00z", "2026-06-01T09:30:00Z"),
        ("2026-06-01T18:30:00.5+09:00", "2026-06-01T09:30:00.5Z"), ("2026-05-31T23:30:00-10:00", "2026-06-01T09:30:00Z"),
        ("1969-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59.999999999Z"), ("1970-01-01T00:00Z", "1970-01-01T00:00:00Z"),
        ("0000-01-01T00:00:00+00:01", "@-62167219260"),
    ])
    func dateTime_whenWithOffset_isPrintedInUTC(_ text: String, _ printed: String) {
        #expect(PolicyDateTime(text)?.description == printed)
    }

    @Test(arguments: [
        "2026-06-01", "2026-06-01T09:30:00", "2026-06-01 09:30:00Z", "2026-06-01T09:30:00+9", "2026-06-01T09:30:00+24:00",
        "2026-06-01T09:30:00+09:60", "2026-06-01T09:30:60Z", "2026-06-01T09:30:00Zz",
    ])
    func dateTime_whenMalformed_isRefused(_ text: String) {
        #expect(PolicyDateTime(text) == nil)
    }

    @Test func dateTime_whenNanosecondsOverflow_carriesThem() {
        #expect(PolicyDateTime(seconds: 1, nanoseconds: 1_500_000_000) == PolicyDateTime(seconds: 2, nanoseconds: 500_000_000))
        #expect(PolicyDateTime(seconds: 1, nanoseconds: -1) == PolicyDateTime(seconds: 0, nanoseconds: 999_999_999))
        #expect(PolicyDateTime(seconds: 0, nanoseconds: -1_000_000_000) == PolicyDateTime(seconds: -1))
        #expect(PolicyDateTime(seconds: 1, nanoseconds: 1) < PolicyDateTime(seconds: 1, nanoseconds: 2))
        #expect(PolicyDateTime(seconds: .max).description.hasPrefix("@"))
        #expect(PolicyDateTime(seconds: .min).description.hasPrefix("@"))
    }
}
