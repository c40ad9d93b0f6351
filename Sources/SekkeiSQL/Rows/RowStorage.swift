internal import Synchronization

/// All values of a result in one array, row after row.
@usableFromInline
final class RowStorage: Sendable {
    @usableFromInline let columns: RowColumns
    @usableFromInline let values: [SQLValue]
    let statement: String

    /// Rows are mostly decoded in column order: the next lookup tries the column after the last one found before it searches.
    /// A race between readers only costs a search.
    private let hint = Atomic<Int>(0)

    init(columns: RowColumns, values: [SQLValue], statement: String) {
        self.columns = columns
        self.values = values
        self.statement = statement
    }

    @usableFromInline
    func index(of name: String) -> Int? {
        let names = columns.names
        let expected = hint.load(ordering: .relaxed)
        if expected < names.count, names[expected] == name {
            hint.store(expected + 1 == names.count ? 0 : expected + 1, ordering: .relaxed)
            return expected
        }
        guard let found = columns.index(of: name) else { return nil }
        hint.store(found + 1 == names.count ? 0 : found + 1, ordering: .relaxed)
        return found
    }
}
