extension RequestReader {
    /// Reads a query with `cursor`, `size` and `sort`.
    /// - Parameter sizes: The size of a page where the caller names none, and the largest.
    public mutating func query<Query, Sort: WireEnum>(
        cursor sizes: (Int, Int), sort: Sort.Type = Sort.self, _ read: (inout QueryReader) -> Query?
    ) -> (Query, CursorRequest<Sort>)? {
        let pagination = PaginationReader(
            size: sizes.0, maxSize: sizes.1, sortable: { Sort.allCases.map { $0.rawValue } },
            open: { [request] in request.api.cursorSeal.open($0, for: request.cursorScope) })
        guard let (query, found) = self.query(pagination, read) else { return nil }
        return (query, CursorRequest(size: found.size, after: found.after, sort: found.keys()))
    }

    /// Reads `cursor`, `size` and `sort` of an operation that has no other parameters.
    public mutating func cursor<Sort: WireEnum>(_ sizes: (Int, Int), sort: Sort.Type = Sort.self) -> CursorRequest<Sort>? {
        query(cursor: sizes, sort: sort) { query in
            while query.next() != nil { query.paginationParameter() }
            return ()
        }?.1
    }
}
