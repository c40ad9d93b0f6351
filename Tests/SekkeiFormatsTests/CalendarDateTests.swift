import Sekkei
import SekkeiJSON
import Testing

@Suite struct CalendarDateTests {
    static let dates: [(String, Int, Int, Int)] = [
        ("2026-02-28", 2026, 2, 28), ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29), ("1582-10-10", 1582, 10, 10),
        ("0001-01-01", 1, 1, 1), ("0000-02-29", 0, 2, 29), ("9999-12-31", 9999, 12, 31),
    ]

    @Test(arguments: dates)
    func date_whenTextIsRight_readsAndWritesTheSame(text: String, year: Int, month: Int, day: Int) throws {
        let date = try #require(CalendarDate(text))
        #expect(date == CalendarDate(year: year, month: month, day: day))
        #expect(date.description == text)
        #expect(written { $0.write("x", date) } == "x\"\(text)\"")
        #expect(written { $0.write([date, date]) } == "[\"\(text)\",\"\(text)\"]")
    }

    @Test(arguments: [
        "", "2026-2-28", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-04-31", "2026-02-28T00:00:00Z",
        "2026-02-28 ", " 2026-02-28", "20260228", "2026-W10-1", "-001-01-01", "10000-01-01", "2026-02-2８", "2026/02/28",
    ])
    func date_whenTextIsWrong_isNil(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(arguments: [
        (2026, 1, 31), (2026, 3, 31), (2026, 4, 30), (2026, 5, 31), (2026, 6, 30), (2026, 7, 31), (2026, 8, 31), (2026, 9, 30),
        (2026, 10, 31), (2026, 11, 30), (2026, 12, 31), (2026, 2, 28), (2024, 2, 29), (2100, 2, 28), (2400, 2, 29),
    ])
    func date_whenMonthEnds_knowsItsLength(year: Int, month: Int, last: Int) {
        #expect(CalendarDate(year: year, month: month, day: last) != nil)
        #expect(CalendarDate(year: year, month: month, day: last + 1) == nil)
        #expect(CalendarDate(year: year, month: month, day: 0) == nil)
    }

    @Test func date_whenFieldsAreFar_isNil() {
        #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: -1, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: 2026, month: .max, day: .min) == nil)
    }

    @Test func dates_whenCompared_goByTheCalendar() {
        let texts = ["0000-12-31", "1999-12-31", "2000-01-01", "2000-01-31", "2000-02-01", "2001-01-01"]
        #expect(texts.compactMap { CalendarDate($0) }.shuffled().sorted().map(\.description) == texts)
    }

    @Test func dates_whenEveryDayOfTwoCenturiesIsTried_areAsManyAsTheCalendarHas() {
        var days = 0
        for year in 1900..<2100 {
            for month in 1...12 {
                for day in 1...31 where CalendarDate(year: year, month: month, day: day) != nil { days += 1 }
            }
        }
        #expect(days == 73_049)
    }
}
