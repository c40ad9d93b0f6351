/// Where a statement finds what one field of a resource holds.
///
/// An absent field must be `NULL` there, and nothing else. Text columns must compare equal byte by byte, which SQLite and PostgreSQL do unless
/// a column is declared otherwise (`NOCASE`, a non-deterministic collation, `citext`); their order is made that of the bytes by the filter.
public struct FilterColumn: Sendable {
    enum Source: Sendable {
        case value(SQLStatement)
        case list(elements: SQLStatement, presence: SQLStatement?)
        case lookup(key: SQLStatement, column: SQLStatement, keys: @Sendable (SQLStatement) -> SQLStatement)
    }

    let source: Source
    let fractionDigits: Int?

    /// A column or an expression.
    ///
    /// Fields are kept as ``SQLValue`` keeps them: booleans, integers and numbers as such, enumerations by their names, instants as
    /// `timestamp`; dates as text (`2026-06-01`) and times of day as text with no fraction or one of 3, 6 or 9 digits (`09:30:00.250`).
    ///
    /// - Parameter fractionDigits: For a decimal, which no engine type keeps exactly in both: the column holds whole numbers of this many
    ///   digits behind the point, so that 2 means hundredths.
    public static func value(_ expression: SQLStatement, fractionDigits: Int? = nil) -> FilterColumn {
        FilterColumn(source: .value(expression), fractionDigits: fractionDigits)
    }

    /// The elements of a list, which stand in another table or in an array that the engine can unfold.
    ///
    /// ```swift
    /// .list("SELECT g.tag FROM task_tags g WHERE g.task_id = t.id")
    /// ```
    /// - Parameters:
    ///   - elements: A `SELECT` of one column that is never `NULL`, for the row at hand.
    ///   - presence: An expression that is `NULL` where the list is absent, not merely empty. Without one the list is always there.
    ///   - fractionDigits: As for ``value(_:fractionDigits:)``.
    public static func list(_ elements: SQLStatement, presence: SQLStatement? = nil, fractionDigits: Int? = nil) -> FilterColumn {
        FilterColumn(source: .list(elements: elements, presence: presence), fractionDigits: fractionDigits)
    }

    /// A column of another table that a key of the row at hand leads to, without a join: the keys that satisfy a condition are looked up,
    /// and an index on the key is still of use.
    ///
    /// ```swift
    /// .lookup("t.department_id", of: "d.code") { "SELECT d.id FROM departments d WHERE d.organization_id = \(organization) AND \($0)" }
    /// ```
    /// Every key that is not `NULL` must be found by it. The other table's alias must be used by no other column.
    ///
    /// - Parameter keys: A `SELECT` of the keys for which a condition holds that mentions the column. It gets the condition in parentheses.
    public static func lookup(
        _ key: SQLStatement, of column: SQLStatement, fractionDigits: Int? = nil, keys: @escaping @Sendable (SQLStatement) -> SQLStatement
    ) -> FilterColumn {
        FilterColumn(source: .lookup(key: key, column: column, keys: keys), fractionDigits: fractionDigits)
    }
}
