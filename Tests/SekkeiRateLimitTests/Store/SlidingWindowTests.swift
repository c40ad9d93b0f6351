import SekkeiStoreTesting
import Testing

@testable import Sekkei

struct SlidingWindowTests {
    /// Exact for limits up to 1,024, whatever comes.
    @Test(arguments: [1, 2, 3, 5, 64, 1000, 1024])
    func window_ofLimitsUpTo1024_isExact(limit: Int) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(seed: seed)
        let length = 10_000
        var reference = ReferenceWindow(limit: limit, window: length)
        var bucket = LimitBucket()
        let charge = RateLimitCharge(RateLimitRule("exact", limit: limit, window: length), .caller("a"))
        var now = 1_000_000
        for round in 0..<6_000 {
            now += random.next() % 50 == 0 ? Int(random.next() % 4_000) : Int(random.next() % UInt64(max(2, 8_000 / limit)))
            var state = bucket.state(of: charge, at: UInt64(now))
            if !state.isExceeded { state = bucket.count(at: UInt64(now), mayGrow: true) }
            let expected = reference.charge(at: now)
            guard state != expected else { continue }
            Issue.record("seed \(seed), limit \(limit), round \(round): \(state) instead of \(expected)")
            return
        }
    }

    /// Above, no window holds more than the limit, and no request counts longer than a 512th of the window beyond its time.
    @Test(arguments: [1025, 2000, 5000], [true, false])
    func window_ofHigherLimits_neverLetsMoreThrough(limit: Int, mayGrow: Bool) {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(seed: seed)
        let length = 100_000
        var window = SlidingWindow()
        var counted: [Int] = []
        var now = 0
        for round in 0..<20_000 {
            now += Int(random.next() % 20)
            window.expire(at: UInt64(now), window: UInt64(length))
            counted.removeAll { $0 + length <= now }
            if Int(window.used) < limit {
                window.add(at: UInt64(now), window: UInt64(length), mayGrow: mayGrow)
                counted.append(now)
            }
            let late = counted.count { $0 + length > now }
            #expect(counted.count <= limit && Int(window.used) >= late, "seed \(seed), round \(round)")
            #expect(window.spill <= (mayGrow ? 1020 : 0))
            if !mayGrow { continue }
        }
        window.expire(at: UInt64(now + length + length / 512 + 1), window: UInt64(length))
        #expect(!mayGrow || window.isEmpty, "seed \(seed)")
    }

    @Test func window_ofManyRequestsInOneMillisecond_isOneRun() {
        var window = SlidingWindow()
        for _ in 0..<100_000 { window.add(at: 5, window: 1000, mayGrow: true) }
        #expect(window.used == 100_000 && window.spill == 0)
        #expect(window.wait(at: 10, window: 1000, until: 99_999) == 995)
        window.removeLast()
        #expect(window.used == 99_999)
        window.expire(at: 1005, window: 1000)
        #expect(window.isEmpty && window.used == 0)
    }

    @Test func window_ofAClockThatStandsBehind_countsAtTheLatestTime() {
        var window = SlidingWindow()
        window.add(at: 10, window: 1000, mayGrow: true)
        window.add(at: 9, window: 1000, mayGrow: true)
        window.expire(at: 1009, window: 1000)
        #expect(window.used == 2)
    }
}
