import Testing

@testable import Sekkei

struct CallerCacheTests {
    private func known(_ caller: Int, _ subject: String? = nil, remaining: UInt64 = .max) -> KnownCaller<Int> {
        KnownCaller(caller: caller, subject: subject, remaining: remaining)
    }

    @Test func entry_isForgottenWhenItsTimeIsOver() {
        let cache = CallerCache<Int>(capacity: 10, lifetime: .seconds(1))
        cache.insert(known(7, "a"), for: "key", since: 0, now: 0)
        #expect(cache.caller(for: "key", now: 999_999_999)?.caller == 7)
        #expect(cache.caller(for: "key", now: 1_000_000_000) == nil)
    }

    @Test func entry_doesNotOutliveItsCredential() {
        let cache = CallerCache<Int>(capacity: 10, lifetime: .seconds(60))
        cache.insert(known(7, remaining: 5), for: "key", since: 0, now: 0)
        #expect(cache.caller(for: "key", now: 4)?.caller == 7)
        #expect(cache.caller(for: "key", now: 5) == nil)
    }

    @Test func revocation_forgetsAllOfASubject() {
        let cache = CallerCache<Int>(capacity: 10, lifetime: .seconds(60))
        for key in ["a", "b"] { cache.insert(known(1, "one"), for: key, since: 0, now: 0) }
        cache.insert(known(2, "two"), for: "c", since: 0, now: 0)
        cache.revoke(subject: "one")
        #expect(["a", "b", "c"].map { cache.caller(for: $0, now: 1)?.caller } == [nil, nil, 2])
    }

    @Test(arguments: ["subject", "credential"])
    func lookUp_thatBeganBeforeARevocation_isNotKept(kind: String) {
        let cache = CallerCache<Int>(capacity: 10, lifetime: .seconds(60))
        let before = cache.revocations
        if kind == "subject" { cache.revoke(subject: "one") } else { cache.revoke(credential: "key") }
        cache.insert(known(1, "one"), for: "key", since: before, now: 0)
        #expect(cache.caller(for: "key", now: 1) == nil)
        cache.insert(known(1, "one"), for: "key", since: cache.revocations, now: 0)
        #expect(cache.caller(for: "key", now: 1)?.caller == 1)
    }

    @Test func entries_areBounded() {
        let cache = CallerCache<Int>(capacity: 100, lifetime: .seconds(60))
        for key in 0..<10_000 { cache.insert(known(key), for: "\(key)", since: 0, now: 0) }
        #expect((0..<10_000).count { cache.caller(for: "\($0)", now: 1) != nil } <= 100)
    }
}
