import Foundation
import SekkeiPolicy
import SekkeiSQL

/// A row of the sample's resource: what policies see of it, and how tables hold it.
struct FilterItem {
    let id: Int64
    let values: [String: PolicyValue]

    var context: FilterContext { FilterContext(root: "resource", values: values) }

    /// Writes the row; departments are found by their place in a list.
    func statements(departments: [String]) -> [SQLStatement] {
        let names =
            ["count", "score", "amount", "ceiling", "flag", "hidden", "title", "alias", "status", "level", "most", "due", "begun"]
            + ["starts", "ends", "updated", "seen"]
        var columns: [(column: String, value: any SQLValueConvertible)] = [("id", id)]
        for name in names { columns.append((name, values[name].map(Self.stored) ?? .null)) }
        if case .text(let code)? = values["department"], let place = departments.firstIndex(where: { $0.utf8.elementsEqual(code.utf8) }) {
            columns.append(("department_id", place))
        }
        columns.append(("has_tags", values["tags"].map { _ in Int64(1) }))
        columns.append(("owner_id", values["parent.owner_id"].map(Self.stored) ?? .null))
        var insert: SQLStatement = "INSERT INTO items ("
        insert.append(raw: columns.map { SQLStatement.quoted($0.column) }.joined(separator: ", ") + ") VALUES (")
        insert.append("\(values: columns.map(\.value)))" as SQLStatement)
        return [insert] + elements("tags", "item_tags") + elements("members", "item_members") + elements("sums", "item_sums")
    }

    private func elements(_ name: String, _ table: String) -> [SQLStatement] {
        guard case .list(let elements)? = values[name] else { return [] }
        return elements.map { "INSERT INTO \(identifier: table) VALUES (\(id), \(Self.stored($0)))" }
    }

    private static func stored(_ value: PolicyValue) -> SQLValue {
        switch value {
        case .boolean(let value): .boolean(value)
        case .integer(let value): .integer(value)
        case .number(let value): .real(value)
        case .decimal(let value): .integer(Int64(Double(value.description)! * 100))
        case .text(let value): .text(value)
        case .date(let value): .text(value.description)
        // All of the sample's times have three fraction digits or none.
        case .time(let value): .text(value.description + (value.description.hasSuffix(".25") ? "0" : ""))
        case .dateTime(let value):
            .timestamp(Date(timeIntervalSince1970: Double(value.seconds) + Double(value.nanoseconds / 1_000_000) / 1000))
        case .list, .opaque: .null
        }
    }
}
