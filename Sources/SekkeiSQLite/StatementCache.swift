/// The prepared statements of a connection, the least recently used of which give way.
struct StatementCache<Statement> {
    private var entries: [String: (statement: Statement, lastUse: UInt64)] = [:]
    private var uses: UInt64 = 0
    private let capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
    }

    var count: Int { entries.count }

    /// The statement for a text, prepared when it is not there.
    mutating func statement(for text: String, prepare: (String) throws -> Statement) rethrows -> Statement {
        uses += 1
        if let index = entries.index(forKey: text) {
            entries.values[index].lastUse = uses
            return entries.values[index].statement
        }
        let statement = try prepare(text)
        if entries.count >= capacity { evict() }
        entries[text] = (statement, uses)
        return statement
    }

    mutating func removeAll() {
        entries = [:]
    }

    /// Drops the older half at once: looking for the oldest each time would cost as much as preparing.
    private mutating func evict() {
        let lastUses = entries.values.map(\.lastUse).sorted()
        let median = lastUses[lastUses.count / 2]
        entries = entries.filter { $0.value.lastUse > median }
    }
}
