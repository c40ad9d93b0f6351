import SekkeiPolicy
import SekkeiSQL
import SekkeiSQLite
import Testing

/// Random filters on random rows: what SQLite returns is what the filter lets pass.
@Suite struct SQLiteFilterTests {
    @Test func sqlite_returnsExactlyTheRowsThatPass() async throws {
        let run = try FilterRun("SQLite", count: 6_000, items: 60)
        let database = try SQLiteDatabase.inMemory()
        try await Self.fill(database, run)
        var kept = 0
        for (filter, expected) in zip(run.filters, run.passing) {
            let condition = try FilterSample.columns.condition(for: filter, in: .sqlite)
            let rows = try await database.query("SELECT i.id FROM items i WHERE \(condition) ORDER BY i.id")
            let found = try rows.map { try $0.get(0, as: Int64.self) }
            kept += found.count
            guard found != expected else { continue }
            Issue.record("\(filter) returned \(found), not \(expected), by \(condition.text) with \(condition.parameters)")
            return
        }
        #expect(kept > run.filters.count, "too few rows pass to mean anything: \(kept)")
    }

    @Test(arguments: [
        ("resource.title == 'HR'", "items_title"), ("resource.title IN ['HR', 'Sales']", "items_title"),
        ("resource.title < 'HR'", "items_title"), ("resource.department == 'HR'", "items_department"),
        ("resource.count >= 3", "items_count"),
    ])
    func sqlite_usesIndexesForFilters(text: String, index: String) async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.write { transaction in
            for table in FilterSample.tables(.sqlite) { try await transaction.execute(table) }
            try await transaction.execute("CREATE INDEX items_title ON items (title)")
            try await transaction.execute("CREATE INDEX items_department ON items (department_id)")
            try await transaction.execute("CREATE INDEX items_count ON items (count)")
        }
        let policy = try #require(CheckedPolicy.compile(text, against: FilterSample.schema).policy)
        let condition = try FilterSample.columns.condition(
            for: policy.filter(in: FilterContext(root: "user", values: [:])), in: .sqlite)
        let plan = try await database.query("EXPLAIN QUERY PLAN SELECT i.id FROM items i WHERE \(condition)")
        let steps = try plan.map { try $0.get("detail", as: String.self) }
        #expect(steps.contains { $0.contains("INDEX \(index)") }, "\(steps)")
    }

    private static func fill(_ database: any Database, _ run: FilterRun) async throws {
        try await database.write { transaction in
            for table in FilterSample.tables(.sqlite) { try await transaction.execute(table) }
            for (id, code) in RandomFilter.texts.enumerated() {
                try await transaction.execute("INSERT INTO departments (id, code) VALUES (\(id), \(code))")
            }
            for item in run.items {
                for statement in item.statements(departments: RandomFilter.texts) { try await transaction.execute(statement) }
            }
        }
    }
}
