import ERPAPI
import Foundation
import Testing

@testable import ERP

struct TaskDatesTests {
    static let day = Date(timeIntervalSince1970: 1_780_000_000)

    @Test(arguments: [(day, day), (day, day + 1), (nil, day), (day, nil), (nil, nil)] as [(Date?, Date?)])
    func dates_inOrder_areAccepted(start: Date?, due: Date?) throws {
        try TaskDates(start: start, due: due).check()
    }

    @Test func dates_outOfOrder_areRefused() {
        #expect(throws: DatesOutOfOrder()) { try TaskDates(start: Self.day, due: Self.day - 0.001).check() }
    }
}
