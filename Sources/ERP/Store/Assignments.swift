import Sekkei
import SekkeiSQL

/// The columns that an `UPDATE` sets.
struct Assignments {
    private var columns: [(column: String, value: any SQLValueConvertible)] = []

    /// Whether nothing is set.
    var isEmpty: Bool { columns.isEmpty }

    /// Sets a column.
    mutating func set(_ column: String, _ value: some SQLValueConvertible) {
        columns.append((column, value))
    }

    /// Sets a column if the patch says so; `null` clears it.
    mutating func set<Value: SQLValueConvertible>(_ column: String, _ patch: Patch<Value>) {
        switch patch {
        case .absent: break
        case .null: set(column, Value?.none)
        case .value(let value): set(column, value)
        }
    }

    /// What follows `SET`; there must be something.
    var list: SQLStatement { .assignments(columns) }

    /// What follows `SET`: what is set in any case, then the columns.
    func following(_ always: SQLStatement) -> SQLStatement {
        isEmpty ? always : "\(always), \(list)"
    }
}
