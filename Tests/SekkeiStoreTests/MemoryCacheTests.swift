import Sekkei
import SekkeiStoreTesting
import Synchronization
import Testing

@Suite struct MemoryCacheTests {
    private static func key(_ text: String, _ group: String) -> CacheKey { CacheKey(text: "\(group) \(text)", group: group) }

    private static func keep(_ cache: MemoryCache, _ key: CacheKey, size: Int = 1_000, tags: [String] = []) {
        let versions = cache.findNow(key, tags: tags).versions
        cache.keepNow(.sample(1, size: size), under: key, tags: tags, versions: versions, for: 60_000)
    }

    @Test func bytes_whateverIsKept_stayWithinTheBound() {
        let cache = MemoryCache(maximumBytes: 100_000)
        for number in 0..<5_000 {
            Self.keep(cache, Self.key("\(number)", "group\(number % 7)"), size: number % 3_000)
            #expect(cache.byteCount <= 100_000)
        }
        #expect(cache.count > 10)
    }

    @Test func caller_whoAsksForTenThousandPages_pushesOutNobodyElse() {
        let cache = MemoryCache(maximumBytes: 1_000_000)
        let others = (0..<100).map { Self.key("page", "caller\($0)") }
        for key in others { Self.keep(cache, key) }
        for number in 0..<10_000 { Self.keep(cache, Self.key("page\(number)", "greedy")) }
        #expect(others.filter { cache.findNow($0, tags: []).answer == nil }.count == 0)
    }

    @Test func operation_withTenThousandCallers_sharesTheRoomByUse() {
        let cache = MemoryCache(maximumBytes: 500_000)
        let busy = Self.key("page", "busy")
        Self.keep(cache, busy)
        for number in 0..<10_000 {
            Self.keep(cache, Self.key("page", "caller\(number)"))
            #expect(cache.findNow(busy, tags: []).answer != nil)
        }
    }

    @Test func entry_thatWasNotUsedForLongest_givesWayInItsGroup() {
        let cache = MemoryCache(maximumBytes: 50_000)
        let first = Self.key("0", "group")
        for number in 0..<100 {
            Self.keep(cache, Self.key("\(number)", "group"))
            _ = cache.findNow(first, tags: [])
        }
        #expect(cache.findNow(first, tags: []).answer != nil)
        #expect(cache.findNow(Self.key("1", "group"), tags: []).answer == nil)
    }

    @Test func answer_aboveAnEighthOfTheRoom_isNotKept() {
        let cache = MemoryCache(maximumBytes: 80_000)
        Self.keep(cache, Self.key("large", "group"), size: 10_001)
        #expect(cache.count == 0 && cache.byteCount == 0)
    }

    @Test func answer_whenItsTimeIsOver_isGoneWithItsBytes() {
        let now = Mutex<UInt64>(1_000_000_000)
        let cache = MemoryCache(maximumBytes: 80_000) { now.withLock { $0 } }
        let key = Self.key("page", "group")
        Self.keep(cache, key)
        now.withLock { $0 += 59_999 * 1_000_000 }
        #expect(cache.findNow(key, tags: []).age == 59_999)
        now.withLock { $0 += 1_000_000 }
        #expect(cache.findNow(key, tags: []).answer == nil)
        #expect(cache.byteCount == 0)
    }

    /// A client may make as many tags as it likes, by the ids it changes.
    @Test func tags_whenThereAreTooMany_areForgottenWithoutShowingWhatIsStale() {
        let cache = MemoryCache()
        let key = Self.key("page", "group")
        Self.keep(cache, key, tags: ["old"])
        cache.bumpNow(["old"])
        for number in 0..<120_000 { cache.bumpNow(["tag\(number)"]) }
        #expect(cache.findNow(key, tags: ["old"]).answer == nil)
        Self.keep(cache, key, tags: ["old"])
        #expect(cache.findNow(key, tags: ["old"]).answer != nil)
    }

    @Test func cache_underRandomUse_findsWhatAModelFinds() {
        let seed = UInt64.random(in: .min ... .max)
        var random = TestRandom(seed: seed)
        let cache = MemoryCache(maximumBytes: 60_000)
        var model: [CacheKey: (number: Int, tags: [String])] = [:]
        for step in 0..<20_000 {
            let key = Self.key("\(random.next(40))", "group\(random.next(5))")
            let tags = ["a\(key.text.utf8.count)", "b\(key.group)"]
            switch random.next(10) {
            case 0:
                let tag = tags[random.next(2)]
                cache.bumpNow([tag])
                model = model.filter { !$0.value.tags.contains(tag) }
            case 1...4:
                cache.keepNow(
                    .sample(step, size: random.next(2_000)), under: key, tags: tags, versions: cache.findNow(key, tags: tags).versions,
                    for: 60_000)
                model[key] = (step, tags)
            default:
                // An entry may have given way, but never is an older one found.
                guard let found = cache.findNow(key, tags: tags).answer else { continue }
                #expect(found == .sample(model[key]?.number ?? -1, size: Self.size(found)), "seed \(seed)")
            }
            #expect(cache.byteCount <= 60_000, "seed \(seed)")
        }
    }

    private static func size(_ answer: StoredAnswer) -> Int { answer.padding }
}
