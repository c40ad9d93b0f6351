/// The entries of a ``MemoryCache``: found by key, grouped, and in each group in the order of their last use.
///
/// Every step takes the same time however many entries there are.
struct CacheShelf {
    private struct Entry {
        var key: CacheKey
        var answer: StoredAnswer
        var versions: [UInt64]
        /// Milliseconds.
        var kept: UInt64
        var end: UInt64
        var bytes: Int
        var group: Int
    }

    let maximumBytes: Int
    private(set) var byteCount = 0
    var tags = TagVersions()
    private var rows: [String: Int] = [:]
    private var entries: [Entry?] = []
    private var free: [Int] = []
    private var links = SlotLinks()
    private var groups = CacheGroups()

    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
    }

    var count: Int { rows.count }

    // MARK: - Steps

    mutating func find(_ key: CacheKey, tags names: [String], at now: UInt64) -> CacheLookup {
        let versions = names.map { tags[$0] }
        guard let row = rows[key.text], let entry = entries[row] else { return CacheLookup(versions: versions) }
        guard entry.end > now, entry.versions == versions else {
            remove(row)
            return CacheLookup(versions: versions)
        }
        use(row, entry.group)
        return CacheLookup(answer: entry.answer, age: Int(now - entry.kept), versions: versions)
    }

    mutating func keep(
        _ answer: StoredAnswer, under key: CacheKey, tags names: [String], versions: [UInt64], at now: UInt64, until end: UInt64
    ) {
        if let row = rows[key.text] { remove(row) }
        let bytes = answer.byteCount + key.text.utf8.count + 8 * versions.count + 256
        guard end > now, bytes <= maximumBytes / 8, names.map({ tags[$0] }) == versions else { return }
        while byteCount + bytes > maximumBytes, let victim = groups.victim { remove(victim) }
        let group = groups.enter(key.group)
        let row = place(Entry(key: key, answer: answer, versions: versions, kept: now, end: end, bytes: bytes, group: group))
        rows[key.text] = row
        byteCount += bytes
        links.pushNewest(row, on: &groups[group].entries)
        groups.grow(group, by: bytes)
    }

    // MARK: - Rows

    private mutating func place(_ entry: Entry) -> Int {
        if let row = free.popLast() {
            entries[row] = entry
            return row
        }
        entries.append(entry)
        links.append()
        return entries.count - 1
    }

    private mutating func use(_ row: Int, _ group: Int) {
        links.remove(row, from: &groups[group].entries)
        links.pushNewest(row, on: &groups[group].entries)
        groups.use(group)
    }

    private mutating func remove(_ row: Int) {
        guard let entry = entries[row] else { return }
        rows[entry.key.text] = nil
        entries[row] = nil
        free.append(row)
        byteCount -= entry.bytes
        links.remove(row, from: &groups[entry.group].entries)
        groups.grow(entry.group, by: -entry.bytes)
    }
}
