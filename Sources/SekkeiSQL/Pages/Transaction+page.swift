extension Transaction {
    /// A page of a list and the length of the list in one statement.
    ///
    /// ```swift
    /// let page = try await transaction.page(
    ///     of: "SELECT id, title FROM tasks WHERE project_id = \(project)",
    ///     orderedBy: "created_at DESC, id DESC",
    ///     window: PageWindow(page: 2, size: 20))
    /// ```
    /// - Parameters:
    ///   - list: A `SELECT` without `ORDER BY` and `LIMIT`, whose columns have distinct names.
    ///   - order: What follows `ORDER BY`; end it with a unique column, or pages may overlap.
    public func page(of list: SQLStatement, orderedBy order: SQLStatement, window: PageWindow) async throws -> Page<Row> {
        let rows = try await query(Self.pageStatement(of: list, orderedBy: order, window: window))
        guard let first = rows.first else { return Page(items: [], total: 0, window: window) }
        let total: Int = try first.get(PageColumn.total)
        let isBeyondEnd = try first.get(PageColumn.number, as: Int?.self) == nil
        return Page(items: isBeyondEnd ? [] : Array(rows), total: total, window: window)
    }

    /// As ``page(of:orderedBy:window:)``, with each row as a Swift type.
    public func page<Value: RowDecodable>(
        of list: SQLStatement,
        orderedBy order: SQLStatement,
        window: PageWindow,
        as type: Value.Type
    ) async throws -> Page<Value> {
        try await page(of: list, orderedBy: order, window: window).map { try $0.decode(as: type) }
    }

    /// The count drives the join, so that there is one row even when the page is beyond the end. It is a scalar subquery:
    /// `COUNT(*) OVER ()` carries every row of the list through a window before `LIMIT` drops them.
    static func pageStatement(of list: SQLStatement, orderedBy order: SQLStatement, window: PageWindow) -> SQLStatement {
        var statement: SQLStatement = "SELECT sekkei_page.*, sekkei_count.sekkei_total FROM (SELECT COUNT(*) AS sekkei_total FROM (\(list)"
        statement.append(
            raw: ") AS sekkei_all) AS sekkei_count LEFT JOIN (SELECT sekkei_list.*, ROW_NUMBER() OVER () AS sekkei_number FROM (")
        statement.appendAgain(list)
        statement += "ORDER BY \(order) LIMIT \(window.size) OFFSET \(window.offset)"
        statement.append(raw: ") AS sekkei_list) AS sekkei_page ON 1 = 1 ORDER BY sekkei_page.sekkei_number")
        return statement
    }
}
