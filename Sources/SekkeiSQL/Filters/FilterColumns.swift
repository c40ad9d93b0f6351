public import SekkeiPolicy

/// Where a statement finds the fields that filters mention.
///
/// ```swift
/// let columns = FilterColumns([
///     "owner_id": .value("t.owner_id"),
///     "tags": .list("SELECT g.tag FROM task_tags g WHERE g.task_id = t.id"),
/// ])
/// let condition = try columns.condition(for: visible.condition, in: transaction.dialect)
/// let rows = try await transaction.query("SELECT t.id FROM tasks t WHERE \(condition)")
/// ```
public struct FilterColumns: Sendable {
    private let columns: [String: FilterColumn]

    /// Fields by their dotted paths behind the resource: `owner_id`, `parent.owner_id`.
    public init(_ columns: [String: FilterColumn]) {
        self.columns = columns
    }

    /// A condition that is true exactly for the rows that pass the filter. Values become parameters.
    ///
    /// - Throws: ``SQLError`` with ``SQLError/Code/columnMissing`` for a field without a column, and with
    ///   ``SQLError/Code/invalidStatement`` where a column cannot hold what its field is compared with.
    public func condition(for filter: PolicyFilter, in dialect: SQLDialect) throws -> SQLStatement {
        try FilterWriter(columns: self, dialect: dialect).condition(filter.simplified())
    }

    /// The fields of a policy's resource that have no column, for a check when a program starts or in its tests.
    public func missingFields(of policy: CheckedPolicy, root: String = "resource") -> [String] {
        policy.attributes.filter { $0.root == root && !$0.steps.isEmpty && columns[Self.name(of: $0)] == nil }.map(Self.name)
    }

    func column(of field: PolicyAttribute) throws -> FilterColumn {
        guard let column = columns[Self.name(of: field)] else {
            let known = columns.keys.sorted().joined(separator: ", ")
            throw SQLError(.columnMissing, "a policy asks for '\(field)', which has no column; there are columns for \(known)")
        }
        return column
    }

    private static func name(of field: PolicyAttribute) -> String { field.path.joined(separator: ".") }
}
