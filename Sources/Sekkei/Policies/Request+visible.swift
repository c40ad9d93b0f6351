public import SekkeiJSON

extension Request {
    /// Checks that the filter allows every row which a service returned. A row that it does not allow is a fault of the service: it is withheld,
    /// logged and counted, and in tests it fails the request.
    /// - Throws: ``WithheldRows`` where the application is strict.
    @_spi(Generated) public func visible<Row>(_ rows: [Row], _ filter: Filter<Row>) throws -> [Row] {
        try allowed(rows, filter) ?? rows
    }

    /// The same for a page. Its total stays as it is.
    @_spi(Generated) public func visible<Row>(_ page: Page<Row>, _ filter: Filter<Row>) throws -> Page<Row> {
        guard let rows = try allowed(page.slice, filter) else { return page }
        var page = page
        page.items = rows
        return page
    }

    /// The same for a page of a list that is walked through with cursors.
    @_spi(Generated) public func visible<Row>(_ page: CursorPage<Row>, _ filter: Filter<Row>) throws -> CursorPage<Row> {
        guard let rows = try allowed(page.slice, filter) else { return page }
        var page = page
        page.items = rows
        return page
    }

    /// The same for lines, each as it is sent. In tests a line that is not allowed breaks the stream off.
    @_spi(Generated) public func visible<Row: JSONWritable & Sendable>(_ lines: LineStream<Row>, _ filter: Filter<Row>) -> LineStream<Row> {
        LineStream { send in
            try await lines.produce(LineSender(writer: send.writer, form: send.form, admits: { try self.admits($0, filter) }))
        }
    }

    /// The same for events, each as it is sent. In tests an event that is not allowed breaks the stream off.
    @_spi(Generated) public func visible<Row: JSONWritable & Sendable>(
        _ events: EventStream<Row>, _ filter: Filter<Row>
    ) -> EventStream<Row> {
        var stream = EventStream<Row> { send in
            try await events.produce(EventSender(line: send.line, form: send.form, admits: { try self.admits($0, filter) }))
        }
        stream.keepAlive = events.keepAlive
        return stream
    }

    /// Nil where all rows are.
    private func allowed<Row>(_ rows: some RandomAccessCollection<Row>, _ filter: Filter<Row>) throws -> [Row]? {
        if rows.allSatisfy(filter.allows) { return nil }
        let allowed = rows.filter(filter.allows)
        try withhold(rows.count - allowed.count, filter.policy)
        return allowed
    }

    private func admits<Row>(_ row: Row, _ filter: Filter<Row>) throws -> Bool {
        if filter.allows(row) { return true }
        try withhold(1, filter.policy)
        return false
    }

    private func withhold(_ count: Int, _ policy: String) throws {
        let rows = WithheldRows(policy: policy, count: count)
        if api.settings.policies.failsOnWithheldRows { throw rows }
        api.settings.policies.countWithheld(count)
        facts.withheld = WithheldRows(policy: policy, count: (facts.withheld?.count ?? 0) + count)
    }
}
