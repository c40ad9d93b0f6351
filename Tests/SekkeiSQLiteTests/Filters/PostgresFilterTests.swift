import Foundation
import SekkeiPolicy
import Testing

@testable import SekkeiSQL

/// The same on a PostgreSQL server of the machine, where there is one to start.
@Suite(.enabled(if: PostgresScratch.isAvailable), .timeLimit(.minutes(2))) struct PostgresFilterTests {
    @Test func postgres_returnsExactlyTheRowsThatPass() throws {
        let run = try FilterRun("PostgreSQL", count: 1_500, items: 60, mixesNumbers: false)
        let server = try PostgresScratch()
        defer { server.stop() }
        var script: [SQLStatement] = FilterSample.tables(.postgres)
        for (id, code) in RandomFilter.texts.enumerated() { script.append("INSERT INTO departments VALUES (\(id), \(code))") }
        script += run.items.flatMap { $0.statements(departments: RandomFilter.texts) }
        let conditions = try run.filters.map { try FilterSample.columns.condition(for: $0, in: .postgres) }
        script += conditions.map {
            "SELECT 'found:' || coalesce(string_agg(i.id::text, ',' ORDER BY i.id), '') FROM items i WHERE \($0)"
        }
        let output = try server.run(script.map(\.literalText))
        let found = output.split(separator: "\n").filter { $0.hasPrefix("found:") }.map { $0.dropFirst(6) }
        try #require(found.count == run.filters.count, "\(output.suffix(2_000))")
        for (index, expected) in run.passing.enumerated() {
            guard found[index] != expected.map(String.init).joined(separator: ",") else { continue }
            Issue.record("\(run.filters[index]) returned \(found[index]), not \(expected), by \(conditions[index].literalText)")
            return
        }
    }
}

extension SQLStatement {
    /// The text with its values as literals, for a program that takes nothing else.
    fileprivate var literalText: String {
        var bytes = Array(text.utf8)
        for placeholder in placeholders.reversed() {
            let range = placeholder.offset..<placeholder.offset + 1 + String(placeholder.number).utf8.count
            bytes.replaceSubrange(range, with: Self.literal(parameters[placeholder.number - 1]).utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func literal(_ value: SQLValue) -> String {
        switch value {
        case .null: "NULL"
        case .integer(let value): "'\(value)'::bigint"
        case .real(let value): "'\(value.isInfinite ? (value < 0 ? "-Infinity" : "Infinity") : String(value))'::float8"
        case .text(let value): "'" + value.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
        case .boolean(let value): value ? "TRUE" : "FALSE"
        case .timestamp(let date): "'\(SQLTimestamp.text(of: date) ?? "")'::timestamptz"
        case .uuid(let value): "'\(value)'::uuid"
        case .blob: "''::bytea"
        }
    }
}
