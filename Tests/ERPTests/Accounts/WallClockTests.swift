import Foundation
import Testing

@testable import ERP

struct WallClockTests {
    @Test(arguments: [(0.0, 0.0), (1.2345, 1.234), (1.9999, 1.999), (1_780_000_000.5, 1_780_000_000.5)])
    func moment_isCutToTheMillisecond(moment: Double, cut: Double) {
        #expect(WallClock { Date(timeIntervalSince1970: moment) }.now == Date(timeIntervalSince1970: cut))
    }

    @Test func system_goesOn() {
        #expect(WallClock.system.now <= Date())
    }

    @Test(arguments: [("A@B.com", "a@b.com"), ("a@b.com", "a@b.com"), ("ÄB@x.de", "äb@x.de")])
    func address_isComparedInLowerCase(address: String, canonical: String) {
        #expect(EmailAddress.canonical(address) == canonical)
    }
}
