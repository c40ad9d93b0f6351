import Synchronization

/// Keeps answers in the memory of one process, within a number of bytes.
///
/// Where room is needed, it is taken from the group of entries (an operation for one caller, or for all that share its answers)
/// that takes the most, and there from what was not used for the longest time: who asks for ten thousand pages
/// pushes out their own. Groups count as equally large that differ by less than a factor of two; of these, the one that was not
/// used for the longest time gives way.
///
/// Instances do not tell each other of changes: with several, use a store that they share.
public final class MemoryCache: ImmediateCacheStore {
    private let shelf: Mutex<CacheShelf>
    private let clock: @Sendable () -> UInt64

    /// Makes an empty cache.
    /// - Parameters:
    ///   - maximumBytes: What all entries together may take, roughly; 64 MiB by default. An answer above an eighth of it is not kept.
    ///   - clock: Nanoseconds that never go back.
    public init(maximumBytes: Int = 64 << 20, clock: @escaping @Sendable () -> UInt64 = { MonotonicClock.now }) {
        shelf = Mutex(CacheShelf(maximumBytes: maximumBytes))
        self.clock = clock
    }

    /// What all entries take, in bytes, roughly.
    public var byteCount: Int { shelf.withLock { $0.byteCount } }

    /// How many answers are kept, those among them whose time is over.
    public var count: Int { shelf.withLock { $0.count } }

    /// Finds an answer.
    public func findNow(_ key: CacheKey, tags: [String]) -> CacheLookup {
        let now = clock() / 1_000_000
        return shelf.withLock { $0.find(key, tags: tags, at: now) }
    }

    /// Keeps an answer, unless a tag has changed since it was looked for.
    public func keepNow(_ answer: StoredAnswer, under key: CacheKey, tags: [String], versions: [UInt64], for lifetime: Int) {
        let now = clock() / 1_000_000
        shelf.withLock { $0.keep(answer, under: key, tags: tags, versions: versions, at: now, until: now + UInt64(max(lifetime, 0))) }
    }

    /// Makes tags stale.
    public func bumpNow(_ tags: [String]) {
        shelf.withLock { shelf in
            for tag in tags { shelf.tags.bump(tag) }
        }
    }
}
