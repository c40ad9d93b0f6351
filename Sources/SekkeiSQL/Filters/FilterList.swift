import SekkeiPolicy

/// The elements of a list and how values have to be written beside them.
struct FilterList {
    let elements: SQLStatement
    let presence: SQLStatement?
    /// Of the elements.
    let form: StoredForm
    let dialect: SQLDialect

    func contains(_ value: PolicyValue, negated: Bool) throws -> SQLStatement {
        guard case .exact(let stored) = try form.fitted(value) else {
            return negated ? whenPresent("1 = 1") : "1 = 0"
        }
        let element: SQLStatement = form.isText && dialect == .sqlite ? "\(stored) \(dialect.byteOrder)" : "\(stored)"
        return whenPresent("\(element) \(raw: negated ? "NOT IN" : "IN") (\(elements))")
    }

    func whenPresent(_ condition: SQLStatement) -> SQLStatement {
        presence.map { .all(["\($0) IS NOT NULL", condition]) } ?? condition
    }
}
