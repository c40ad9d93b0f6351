import ERP
import Foundation
import Synchronization

/// A clock that tests move.
final class TestClock: Sendable {
    private let moment = Mutex(Date(timeIntervalSince1970: 1_780_000_000))

    var wall: WallClock { WallClock { self.moment.withLock { $0 } } }
    var now: Date { wall.now }

    func advance(by seconds: Double) { moment.withLock { $0 += seconds } }
}
