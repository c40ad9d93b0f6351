/// Doubly linked lists over the rows of tables: a row is in one list at a time, and is taken out without a search.
struct SlotLinks {
    /// The ends of one list; -1 where it is empty.
    struct Chain {
        var newest = -1
        var oldest = -1
    }

    private var newer: [Int] = []
    private var older: [Int] = []

    /// Makes room for a further row.
    mutating func append() {
        newer.append(-1)
        older.append(-1)
    }

    mutating func pushNewest(_ row: Int, on chain: inout Chain) {
        newer[row] = -1
        older[row] = chain.newest
        if chain.newest >= 0 { newer[chain.newest] = row } else { chain.oldest = row }
        chain.newest = row
    }

    mutating func remove(_ row: Int, from chain: inout Chain) {
        if newer[row] >= 0 { older[newer[row]] = older[row] } else { chain.newest = older[row] }
        if older[row] >= 0 { newer[older[row]] = newer[row] } else { chain.oldest = newer[row] }
    }
}
