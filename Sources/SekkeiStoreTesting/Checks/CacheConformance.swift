public import Sekkei

/// What every ``CacheStore`` promises.
public enum CacheConformance {
    /// All checks. Each takes well under a second; some wait for an entry to end.
    public static let checks: [StoreCheck<any CacheStore>] = lookups + versions + races

    private typealias Check = StoreCheck<any CacheStore>

    private static func key(_ text: String) -> CacheKey { CacheKey(text: "conformance:" + text, group: "conformance") }

    private static let lookups: [StoreCheck<any CacheStore>] = [
        Check("an unknown key has no answer, and a version for each tag") { store in
            let found = try await store.find(key("unknown"), tags: ["u1", "u2"])
            try Check.expect(found.answer, equals: nil)
            try Check.expect(found.versions.count, equals: 2)
        },
        Check("what was kept is found as it was") { store in
            let versions = try await store.find(key("kept"), tags: ["k1"]).versions
            try await store.keep(.sample(1), under: key("kept"), tags: ["k1"], versions: versions, for: 60_000)
            let found = try await store.find(key("kept"), tags: ["k1"])
            try Check.expect(found.answer, equals: .sample(1))
            try Check.expect(found.versions, equals: versions)
            try Check.expect((0..<60_000).contains(found.age), "the age of a new answer is small")
        },
        Check("what is kept later stands in the place of what was there") { store in
            for number in [1, 2] { try await store.keep(.sample(number), under: key("again"), tags: [], versions: [], for: 60_000) }
            try Check.expect(try await store.find(key("again"), tags: []).answer, equals: .sample(2))
        },
        Check("keys are told apart by every byte") { store in
            try await store.keep(.sample(1), under: key("a\u{0}b"), tags: [], versions: [], for: 60_000)
            for other in ["a", "a\u{0}", "a\u{0}B", "a\u{0}b "] {
                try Check.expect(try await store.find(key(other), tags: []).answer, equals: nil)
            }
            try Check.expect(try await store.find(key("a\u{0}b"), tags: []).answer, equals: .sample(1))
        },
        Check("an answer ends with its time") { store in
            try await store.keep(.sample(1), under: key("short"), tags: [], versions: [], for: 50)
            try await Task.sleep(for: .milliseconds(120))
            try Check.expect(try await store.find(key("short"), tags: []).answer, equals: nil)
        },
    ]

    private static let versions: [StoreCheck<any CacheStore>] = [
        Check("a change of any tag hides the answer") { store in
            for tag in ["t1", "t2"] {
                let versions = try await store.find(key("tagged"), tags: ["t1", "t2"]).versions
                try await store.keep(.sample(1), under: key("tagged"), tags: ["t1", "t2"], versions: versions, for: 60_000)
                try await store.bump([tag])
                try Check.expect(try await store.find(key("tagged"), tags: ["t1", "t2"]).answer, equals: nil)
            }
        },
        Check("a change of another tag does not") { store in
            let versions = try await store.find(key("other"), tags: ["o1"]).versions
            try await store.keep(.sample(1), under: key("other"), tags: ["o1"], versions: versions, for: 60_000)
            try await store.bump(["o2"])
            try Check.expect(try await store.find(key("other"), tags: ["o1"]).answer, equals: .sample(1))
        },
        Check("an answer that was loaded before a change is not found, though it is kept after it") { store in
            let versions = try await store.find(key("overlap"), tags: ["v1"]).versions
            try await store.bump(["v1"])
            try await store.keep(.sample(1), under: key("overlap"), tags: ["v1"], versions: versions, for: 60_000)
            try Check.expect(try await store.find(key("overlap"), tags: ["v1"]).answer, equals: nil)
        },
        Check("no tag has a version twice") { store in
            var seen: Set<UInt64> = []
            for _ in 0..<50 {
                let version = try await store.find(key("seen"), tags: ["s1"]).versions[0]
                try Check.expect(seen.insert(version).inserted, "version \(version) came again")
                try await store.bump(["s1", "s2"])
            }
        },
    ]

    private static let races: [StoreCheck<any CacheStore>] = [
        Check("of changes at the same time none is lost") { store in
            let versions = try await store.find(key("race"), tags: ["r1"]).versions
            try await store.keep(.sample(1), under: key("race"), tags: ["r1"], versions: versions, for: 60_000)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 { group.addTask { try await store.bump(["r1"]) } }
                try await group.waitForAll()
            }
            let now = try await store.find(key("race"), tags: ["r1"])
            try Check.expect(now.answer, equals: nil)
            try Check.expect(now.versions != versions, "the tag has another version")
        }
    ]
}
