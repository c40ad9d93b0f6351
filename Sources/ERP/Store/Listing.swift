import Sekkei
import SekkeiSQL

/// The steps that all lists share: a page of keys, then the records behind them.
enum Listing {
    /// Which part of the list a request asks for.
    static func window<Sort>(_ request: PageRequest<Sort>) -> PageWindow {
        PageWindow(page: request.number, size: request.size)
    }

    /// Sort keys as they follow `ORDER BY`, ended by the unique column so that pages never overlap. Missing values come last both ways.
    /// - Parameter fallback: The order where the caller names none.
    static func order<Sort>(
        _ request: PageRequest<Sort>, fallback: SQLStatement, unique: SQLStatement, column: (Sort) -> SQLStatement
    ) -> SQLStatement {
        guard let last = request.sort.last else { return fallback }
        var order = SQLStatement()
        for key in request.sort {
            order.append(column(key.field))
            order.append(raw: key.descending ? " DESC NULLS LAST, " : " ASC NULLS LAST, ")
        }
        order.append(unique)
        if last.descending { order.append(raw: " DESC") }
        return order
    }

    /// Records in the order of their keys; a record that is gone is left out.
    static func arrange<Record>(_ records: [Record], as keys: [Int64], key: (Record) -> Int64) -> [Record] {
        let byKey = Dictionary(records.map { (key($0), $0) }) { first, _ in first }
        return keys.compactMap { byKey[$0] }
    }
}
