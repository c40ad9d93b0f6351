extension SQLStatement {
    /// A name in double quotes, which both engines understand; quotes inside are doubled.
    ///
    /// Quoted names keep their case: write them as the schema does.
    public static func quoted(_ identifier: String) -> String {
        "\"" + identifier.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Both fragments with a space between.
    public static func + (left: SQLStatement, right: SQLStatement) -> SQLStatement {
        var result = left
        result += right
        return result
    }

    /// Appends the right fragment after a space.
    public static func += (left: inout SQLStatement, right: SQLStatement) {
        if !left.isEmpty, !right.isEmpty { left.append(raw: " ") }
        left.append(right)
    }

    /// `WHERE (a) AND (b)` of the conditions, nothing when there are none.
    public static func whereAll(_ conditions: [SQLStatement]) -> SQLStatement {
        guard !conditions.isEmpty else { return SQLStatement() }
        return "WHERE" + all(conditions)
    }

    /// The conditions joined by `AND`, each in parentheses; what is always true when there are none.
    public static func all(_ conditions: [SQLStatement]) -> SQLStatement {
        joined(conditions, by: " AND ", whenEmpty: "1 = 1")
    }

    /// The conditions joined by `OR`, each in parentheses; what is never true when there are none.
    public static func any(_ conditions: [SQLStatement]) -> SQLStatement {
        joined(conditions, by: " OR ", whenEmpty: "1 = 0")
    }

    /// `name = value, …` for the `SET` of an `UPDATE`; names are quoted.
    public static func assignments(_ values: [(column: String, value: any SQLValueConvertible)]) -> SQLStatement {
        var result = SQLStatement()
        for (index, entry) in values.enumerated() {
            result.append(raw: (index > 0 ? ", " : "") + quoted(entry.column) + " = ")
            result.append(entry.value.sqlValue)
        }
        return result
    }

    private static func joined(_ conditions: [SQLStatement], by separator: String, whenEmpty: String) -> SQLStatement {
        guard !conditions.isEmpty else { return SQLStatement(raw: whenEmpty) }
        var result = SQLStatement()
        for (index, condition) in conditions.enumerated() {
            result.append(raw: index > 0 ? separator + "(" : "(")
            result.append(condition)
            result.append(raw: ")")
        }
        return result
    }

    /// The list is padded to a power of two by repeating its last value, so that lists of any length make few distinct texts
    /// and prepared statements are found again.
    static func list(
        _ expression: SQLStatement,
        _ comparison: String,
        _ values: some Collection<some SQLValueConvertible>,
        whenEmpty: String
    ) -> SQLStatement {
        guard !values.isEmpty else { return SQLStatement(raw: whenEmpty) }
        var result = expression
        result.append(raw: comparison + "(")
        var last = SQLValue.null
        for (index, value) in values.enumerated() {
            last = value.sqlValue
            if index > 0 { result.append(raw: ", ") }
            result.append(last)
        }
        var padded = 1
        while padded < values.count { padded *= 2 }
        for _ in values.count..<padded {
            result.append(raw: ", ")
            result.append(last)
        }
        result.append(raw: ")")
        return result
    }
}
