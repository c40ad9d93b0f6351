import Testing

@testable import SekkeiOIDC

/// The clock is a number here: nanoseconds, written in seconds.
struct KeyStateTests {
    static let one = Result { try TestKey.make(.edDSA, id: "one") }
    static let two = Result { try TestKey.make(.edDSA, id: "two") }

    private func set(_ keys: TestKey...) throws -> KeySet {
        let text = Realm.keySet(try keys.map { try $0.jwk() })
        return try KeySet(#require(StrictJSON.object(Array(text.utf8), maxDepth: 8)), taking: [.edDSA], mostKeys: 10)
    }

    private func seconds(_ value: Double) -> UInt64 { UInt64(value * 1e9) }

    /// Keys live for 100 seconds, fetched at 1000; an interval of 2 seconds, back-off up to 8, an outage is borne for 1000.
    private func state() throws -> KeyState {
        var limits = ProviderLimits()
        limits.shortestKeyLifetime = .seconds(10)
        limits.usualKeyLifetime = .seconds(100)
        limits.longestKeyLifetime = .seconds(200)
        limits.outageTolerance = .seconds(1000)
        limits.longestBackOff = .seconds(8)
        var state = KeyState(KeyTimes(limits))
        state.started(seconds(1000))
        _ = state.succeeded(try set(try Self.one.get()), lifetime: nil, started: seconds(1000), now: seconds(1000))
        return state
    }

    /// What a step says, in a word.
    private func step(_ state: KeyState, _ id: String = "one", seen: Double? = nil, now: Double) -> String {
        switch state.step(id, .edDSA, seen: seconds(seen ?? now), now: seconds(now)) {
        case .found(_, let refresh): refresh ? "found, refresh" : "found"
        case .unknown: "unknown"
        case .unavailable: "unavailable"
        case .wait(let moment): "wait \(Double(moment) / 1e9)"
        }
    }

    @Test(arguments: [(1001.0, "found"), (1079, "found"), (1080, "found, refresh"), (1099, "found, refresh"), (1100, "wait 1100.0")])
    func knownKey_isFoundWhileFresh_andRefreshedBefore(now: Double, expected: String) throws {
        #expect(step(try state(), now: now) == expected)
    }

    @Test func unknownKey_waitsForTheNextFetch_whichIsTheLastWord() throws {
        var state = try state()
        #expect(step(state, "two", now: 1000.5) == "wait 1002.0")
        #expect(step(state, "two", now: 1010) == "wait 1010.0")
        state.started(seconds(1010))
        _ = state.succeeded(try set(try Self.one.get()), lifetime: nil, started: seconds(1010), now: seconds(1010.1))
        #expect(step(state, "two", seen: 1010, now: 1010.2) == "unknown")
        #expect(step(state, "two", seen: 1010.05, now: 1010.2) == "wait 1012.0")
    }

    @Test func knownKey_withAnotherAlgorithm_costsNoFetch() throws {
        guard case .unknown = try state().step("one", .rs256, seen: seconds(1010), now: seconds(1010)) else {
            Issue.record("fetches")
            return
        }
    }

    @Test func outage_usesTheLastGoodKeysUpToABound() throws {
        var state = try state()
        let begins = state.failed(started: seconds(1100), now: seconds(1100))
        #expect(begins)
        #expect(step(state, now: 1101) == "found")
        #expect(step(state, now: 1102) == "wait 1102.0")
        let beginsTwice = state.failed(started: seconds(1102), now: seconds(1102))
        #expect(!beginsTwice)
        #expect(step(state, now: 1105) == "found")
        #expect(step(state, now: 2000) == "wait 2000.0")
        #expect(step(state, "two", seen: 1101, now: 1102.5) == "unavailable")
        let beginsAgain = state.failed(started: seconds(2000), now: seconds(2000))
        #expect(!beginsAgain)
        #expect(step(state, seen: 1990, now: 2000.5) == "unavailable")
        let isOver = state.succeeded(try set(try Self.one.get()), lifetime: nil, started: seconds(2009), now: seconds(2009))
        #expect(isOver)
        #expect(step(state, now: 2010) == "found")
    }

    @Test func backOff_doublesUpToItsBound() throws {
        var state = try state()
        var waits: [Double] = []
        for _ in 0..<5 {
            _ = state.failed(started: seconds(1100), now: seconds(1100))
            waits.append(Double(state.nextRefresh) / 1e9 - 1100)
        }
        #expect(waits == [2, 4, 8, 8, 8])
        #expect(step(state, "two", now: 1101) == "unavailable")
        #expect(step(state, "two", now: 1107) == "wait 1108.0")
    }

    @Test func withoutKeys_nothingIsKnown() throws {
        var state = KeyState(KeyTimes(ProviderLimits()))
        #expect(step(state, now: 5) == "wait 5.0")
        let begins = state.failed(started: seconds(5), now: seconds(6))
        #expect(begins)
        #expect(step(state, seen: 5, now: 6) == "unavailable")
        #expect(step(state, now: 6.5) == "wait 8.0")
    }

    @Test(arguments: [(nil, 1100.0), (0, 1010), (5, 1010), (50, 1050), (1e18, 1200), (201, 1200)])
    func lifetime_isKeptWithinItsBounds(wished: Double?, until: Double) throws {
        var state = try state()
        _ = state.succeeded(try set(try Self.one.get()), lifetime: wished, started: seconds(1000), now: seconds(1000))
        #expect(step(state, now: until - 0.001).hasPrefix("found"))
        #expect(step(state, now: until) == "wait \(until)")
    }

    @Test func generation_growsWhenAKeyHasGone_only() throws {
        var state = try state()
        let both = try set(try Self.one.get(), try Self.two.get())
        _ = state.succeeded(both, lifetime: nil, started: 0, now: 0)
        #expect(state.generation == 0)
        _ = state.succeeded(try set(try Self.two.get()), lifetime: nil, started: 0, now: 0)
        #expect(state.generation == 1)
        var swapped = try TestKey.make(.edDSA, id: "two")
        swapped.id = "two"
        _ = state.succeeded(try set(swapped), lifetime: nil, started: 0, now: 0)
        #expect(state.generation == 2)
    }

    @Test(
        arguments: [
            (nil, nil), ("", nil), ("public", nil), ("max-age=60", 60), ("public, Max-Age=60 , must-revalidate", 60), ("no-store", 0),
            ("max-age=60, no-cache", 0), ("max-age=60,max-age=30", 30), ("max-age=", 0), ("max-age=-5", 0), ("max-age=99999999999", 0),
            (#"max-age="60""#, 60),
        ] as [(String?, Double?)])
    func cacheControl_isRead(field: String?, lifetime: Double?) {
        #expect(CacheControl.lifetime(field) == lifetime)
    }
}
