import Foundation
import Testing

@testable import Sekkei

@Suite struct DateLineTests {
    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00"), (784_111_777, "Sun, 06 Nov 1994 08:49:37"), (951_782_399, "Mon, 28 Feb 2000 23:59:59"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00"), (4_107_542_399, "Sun, 28 Feb 2100 23:59:59"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00"), (253_402_300_799, "Fri, 31 Dec 9999 23:59:59"),
    ])
    func line_isInTheFormOfHTTP(second: Int, text: String) {
        var line = DateLine()
        line.set(to: second)
        #expect(String(decoding: line.bytes, as: UTF8.self) == "Date: \(text) GMT\r\n")
        #expect(line.bytes.count == 37)
    }

    @Test func day_agreesWithTheCalendar() {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "UTC") ?? .gmt
        for day in stride(from: 0, through: 80_000, by: 37) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
            let civil = CivilCalendar.date(days: day)
            #expect(civil.year == parts.year && civil.month == parts.month && civil.day == parts.day)
            #expect(CivilCalendar.weekday(days: day) + 1 == parts.weekday)
        }
    }

    @Test func constantLines_followTheDate() {
        var line = DateLine(constant: HeaderBlock([("A", "b")]))
        line.set(to: 0)
        #expect(String(decoding: line.bytes, as: UTF8.self) == "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\nA: b\r\n")
    }

    @Test func refresh_bringsTheLineUpToNow() {
        var line = DateLine()
        line.refresh()
        #expect(!String(decoding: line.bytes, as: UTF8.self).contains("1970"))
    }
}
