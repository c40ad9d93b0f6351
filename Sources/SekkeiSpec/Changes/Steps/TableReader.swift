/// Reads a table as the types of both versions demand.
struct TableReader {
    struct Table {
        var rows: [ValueTable.Row]
        var otherwise: Literal?

        /// Whether every row leaves its value as it is, and nothing else is said.
        var isIdentity: Bool { otherwise == nil && rows.allSatisfy { $0.from == $0.to } }

        func target(of value: Literal) -> Literal? { rows.first { $0.from == value }?.to ?? otherwise }

        /// A row for each value of an enum.
        func enumRows(_ domain: [Literal]?) -> [EnumConversion.Row] {
            (domain ?? []).map { .init(from: $0.writtenText, to: target(of: $0)?.writtenText ?? $0.writtenText) }
        }
    }

    let reader: Reader

    /// Nil where a row is wrong or missing; that has been reported.
    func read(_ node: TableNode, _ key: String, from: TableSide, to: TableSide) -> Table? {
        var table = Table(rows: [])
        var places: [(value: Literal, span: SourceSpan)] = []
        var isSound = true
        for row in node.rows {
            guard let value = literal(.plain(row.from, at: row.fromSpan), from), let target = literal(row.to, to) else {
                isSound = false
                continue
            }
            if let first = places.first(where: { $0.value == value }) {
                reader.error(
                    .repeatedTableRow, "\(key) table names \(value.text) twice", at: row.fromSpan,
                    notes: [.init("the first is here", at: first.span)])
                continue
            }
            places.append((value, row.fromSpan))
            table.rows.append(.init(from: value, to: target))
        }
        table.otherwise = node.otherwise.flatMap { literal($0, to) }
        guard isSound, node.otherwise == nil || table.otherwise != nil else { return nil }
        return isTotal(table, node, key, from) ? table : nil
    }

    /// Reported here, whichever version the type belongs to.
    private func literal(_ node: Node, _ side: TableSide) -> Literal? {
        LiteralReader(types: side.types, code: .invalidTableRow).read(node, as: side.type)
    }

    private func isTotal(_ table: Table, _ node: TableNode, _ key: String, _ side: TableSide) -> Bool {
        guard let domain = side.domain else {
            if table.otherwise != nil { return true }
            reader.error(
                .incompleteTable, "\(key) table misses 'else' (\(side.name) allows \(side.allowed) in \(side.version))", at: node.span,
                help: "write 'else:' for the values that no row names")
            return false
        }
        let missing = domain.filter { value in !table.rows.contains { $0.from == value } }
        if missing.isEmpty, node.otherwise != nil {
            reader.sink.warning(
                .unreachableElse, "'else' is never reached: the \(key) table names every value", at: node.otherwiseSpan,
                help: "leave it out")
        }
        guard !missing.isEmpty, table.otherwise == nil else { return true }
        reader.error(
            .incompleteTable,
            "\(key) table misses \(Suggestion.list(missing.map(\.plainText))) (\(side.name) allows \(side.allowed))", at: node.span,
            help: "add rows, or 'else:' for all of them")
        return false
    }
}
