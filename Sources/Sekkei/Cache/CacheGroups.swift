/// The groups of a ``CacheShelf``, sorted by how much they take: into classes by powers of two, and in these by their last use.
struct CacheGroups {
    struct Group {
        var name: String
        var bytes = 0
        /// The rows of its entries.
        var entries = SlotLinks.Chain()
    }

    private var groups: [Group] = []
    private var numbers: [String: Int] = [:]
    private var free: [Int] = []
    private var links = SlotLinks()
    /// By the number of binary digits of their bytes.
    private var classes = [SlotLinks.Chain](repeating: SlotLinks.Chain(), count: Int.bitWidth + 1)

    subscript(group: Int) -> Group {
        get { groups[group] }
        _modify { yield &groups[group] }
    }

    /// The row that gives way next: the oldest of the group that takes the most.
    var victim: Int? {
        guard let heaviest = classes.last(where: { $0.oldest >= 0 }) else { return nil }
        return groups[heaviest.oldest].entries.oldest
    }

    /// The number of a group, which is made where there is none.
    mutating func enter(_ name: String) -> Int {
        if let known = numbers[name] { return known }
        let number: Int
        if let old = free.popLast() {
            number = old
            groups[number] = Group(name: name)
        } else {
            number = groups.count
            groups.append(Group(name: name))
            links.append()
        }
        numbers[name] = number
        links.pushNewest(number, on: &classes[0])
        return number
    }

    mutating func use(_ group: Int) {
        let weight = Self.weight(groups[group].bytes)
        links.remove(group, from: &classes[weight])
        links.pushNewest(group, on: &classes[weight])
    }

    /// Counts bytes that were added or taken away; a group without any is gone.
    mutating func grow(_ group: Int, by bytes: Int) {
        links.remove(group, from: &classes[Self.weight(groups[group].bytes)])
        groups[group].bytes += bytes
        guard groups[group].bytes > 0 else {
            numbers[groups[group].name] = nil
            free.append(group)
            return
        }
        links.pushNewest(group, on: &classes[Self.weight(groups[group].bytes)])
    }

    private static func weight(_ bytes: Int) -> Int { Int.bitWidth - bytes.leadingZeroBitCount }
}
