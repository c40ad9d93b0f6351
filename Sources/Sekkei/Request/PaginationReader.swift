/// Reads `page` or `cursor`, `size` and `sort` of a list.
struct PaginationReader {
    var number = 1
    var size: Int
    var sort: [(field: String, descending: Bool)] = []
    let maxSize: Int
    /// The names of the fields to sort by; asked for only where the caller sorts.
    let sortable: () -> [String]
    /// Where the caller wants to go on, in a list with cursors.
    var after: Cursor?
    /// Reads the text of a cursor; nil where the list has numbered pages.
    var open: ((String) -> Cursor?)?

    /// The numbers that the parameters have among the query's: behind all that a spec can declare.
    func field(named name: String) -> Int? {
        switch name {
        case "page" where open == nil: 61
        case "cursor" where open != nil: 61
        case "size": 62
        case "sort": 63
        default: nil
        }
    }

    /// The last page that can be asked for, so that offsets stay far from overflow.
    static let lastPage: Int64 = 1_000_000_000

    mutating func read(_ field: Int, _ text: inout TextReader) -> Void? {
        switch field {
        case 61 where open != nil: return readCursor(&text)
        case 61:
            guard let value = text.int64(minimum: 1, maximum: Self.lastPage) else { return nil }
            number = Int(value)
        case 62:
            guard let value = text.int64(minimum: 1, maximum: Int64(maxSize)) else { return nil }
            size = Int(value)
        default: return readSort(&text)
        }
        return ()
    }

    private mutating func readCursor(_ text: inout TextReader) -> Void? {
        after = open?(text.text)
        if after == nil { text.refuse(BrokenRule(constraint: .cursor)) }
        return after.map { _ in () }
    }

    /// The keys that ``sort`` names.
    func keys<Sort: WireEnum>() -> [PageRequest<Sort>.Key] {
        sort.isEmpty ? [] : sort.compactMap { key in Sort(rawValue: key.field).map { .init($0, descending: key.descending) } }
    }

    private mutating func readSort(_ text: inout TextReader) -> Void? {
        let sortable = sortable()
        for part in text.text.split(separator: ",", omittingEmptySubsequences: false) {
            let descending = part.hasPrefix("-")
            let field = String(descending ? part.dropFirst() : part)
            guard sortable.contains(field) else {
                text.refuse(allowed: sortable.flatMap { [$0, "-" + $0] })
                return nil
            }
            guard !sort.contains(where: { $0.field == field }) else {
                text.refuseRepetition()
                return nil
            }
            sort.append((field, descending))
        }
        return ()
    }
}
