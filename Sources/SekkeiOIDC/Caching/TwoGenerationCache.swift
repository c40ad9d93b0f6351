/// A bounded map that keeps what was used lately: entries live in a young generation; when it is full it becomes the old one and the
/// former old one is dropped. Each access costs a look-up or two, and nothing ever searches for a victim.
struct TwoGenerationCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        var value: Value
        var weight: Int
        var expires: Double
    }

    private var young: [Key: Entry] = [:]
    private var old: [Key: Entry] = [:]
    private var youngWeight = 0
    private let mostEntries: Int
    private let mostWeight: Int

    /// - Parameters:
    ///   - mostEntries: Of both generations together.
    ///   - mostWeight: Of both generations together.
    init(mostEntries: Int, mostWeight: Int = .max) {
        self.mostEntries = mostEntries / 2
        self.mostWeight = mostWeight / 2
    }

    var count: Int { young.count + old.count }

    /// - Parameter now: In the same unit as the expiry of entries.
    mutating func value(for key: Key, now: Double) -> Value? {
        if let entry = young[key] {
            if entry.expires > now { return entry.value }
            remove(key)
        } else if let entry = old.removeValue(forKey: key), entry.expires > now {
            insert(entry, for: key)
            return entry.value
        }
        return nil
    }

    mutating func insert(_ value: Value, for key: Key, weight: Int = 1, expires: Double) {
        guard mostEntries > 0, weight <= mostWeight else { return }
        remove(key)
        insert(Entry(value: value, weight: weight, expires: expires), for: key)
    }

    mutating func remove(_ key: Key) {
        if let entry = young.removeValue(forKey: key) { youngWeight -= entry.weight }
        old[key] = nil
    }

    mutating func removeAll(where isMeant: (Value) -> Bool) {
        young = young.filter { !isMeant($0.value.value) }
        old = old.filter { !isMeant($0.value.value) }
        youngWeight = young.values.reduce(0) { $0 + $1.weight }
    }

    private mutating func insert(_ entry: Entry, for key: Key) {
        if young.count >= mostEntries || youngWeight > mostWeight - entry.weight {
            old = young
            young = [:]
            youngWeight = 0
        }
        young[key] = entry
        youngWeight += entry.weight
    }
}
