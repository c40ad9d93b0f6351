import SekkeiPolicy

/// Writes a simplified filter as a condition.
///
/// There, negation stands in the leaves only. So every part counts only where it is true, and what is unknown may be written as false.
struct FilterWriter {
    let columns: FilterColumns
    let dialect: SQLDialect

    func condition(_ filter: PolicyFilter) throws -> SQLStatement {
        switch filter {
        case .constant(let truth): truth == .true ? "1 = 1" : "1 = 0"
        case .and(let filters): .all(try filters.map(condition))
        case .or(let filters): .any(try filters.map(condition))
        case .not(let leaf): try self.leaf(leaf, negated: true)
        default: try leaf(filter, negated: false)
        }
    }

    private func leaf(_ filter: PolicyFilter, negated: Bool) throws -> SQLStatement {
        switch filter {
        case .comparison(let field, let sign, let value, _): try withOperand(field) { try $0.comparison(sign, value) }
        case .fieldComparison(let left, let sign, let right, let form):
            try withOperand(left) { first in
                try withOperand(right) { second in
                    if case .rank(let enumeration) = form { return first.rankComparison(sign, second, enumeration) }
                    return try first.comparison(sign, second)
                }
            }
        case .among(let field, let values, _): try withOperand(field) { try $0.isAmong(values, negated: negated) }
        case .contains(let list, let value, _): try self.list(list).contains(value, negated: negated)
        case .containsField(let list, let field, _):
            try withOperand(field) { try $0.isElement(of: try self.list(list), negated: negated) }
        case .isNull(let field): try nullTest(field, isNull: !negated)
        case .constant, .not, .and, .or:
            throw SQLError(.invalidStatement, "the filter is not simplified: \(filter)")
        }
    }

    /// What is made of a field's expression, looked up where it stands in another table.
    private func withOperand(_ field: PolicyAttribute, _ make: (FilterOperand) throws -> SQLStatement) throws -> SQLStatement {
        let column = try columns.column(of: field)
        let form = try StoredForm(field.type, fractionDigits: column.fractionDigits, field: field)
        switch column.source {
        case .value(let expression): return try make(FilterOperand(expression: expression, form: form, dialect: dialect))
        case .lookup(let key, let expression, let keys):
            let inner = try make(FilterOperand(expression: expression, form: form, dialect: dialect))
            return "\(key) IN (\(keys(.all([inner]))))"
        case .list: throw SQLError(.invalidStatement, "'\(field)' is no list, but its column is one")
        }
    }

    private func list(_ field: PolicyAttribute) throws -> FilterList {
        let column = try columns.column(of: field)
        guard case .list(let elements, let presence) = column.source, case .list(let type) = field.type else {
            throw SQLError(.invalidStatement, "'\(field)' is a list, but its column is none")
        }
        let form = try StoredForm(type, fractionDigits: column.fractionDigits, field: field)
        return FilterList(elements: elements, presence: presence, form: form, dialect: dialect)
    }

    private func nullTest(_ field: PolicyAttribute, isNull: Bool) throws -> SQLStatement {
        switch try columns.column(of: field).source {
        case .value(let expression): return isNull ? "\(expression) IS NULL" : "\(expression) IS NOT NULL"
        case .list(_, let presence):
            guard let presence else { return isNull ? "1 = 0" : "1 = 1" }
            return isNull ? "\(presence) IS NULL" : "\(presence) IS NOT NULL"
        case .lookup(let key, let expression, let keys):
            let found: SQLStatement = "\(key) IN (\(keys(.all(["\(expression) \(raw: isNull ? "IS NULL" : "IS NOT NULL")"]))))"
            return isNull ? .any(["\(key) IS NULL", found]) : found
        }
    }
}
