import SekkeiPolicy

/// An expression that holds a field's value, and how values have to be written beside it.
struct FilterOperand {
    let expression: SQLStatement
    let form: StoredForm
    let dialect: SQLDialect

    /// For `=`, `<>` and `IN`. PostgreSQL's equality is that of the bytes anyway, and another collation would keep indexes from being used.
    var forEquality: SQLStatement {
        form.isText && dialect == .sqlite ? expression + dialect.byteOrder : expression
    }

    /// For `<` and its like.
    var forOrder: SQLStatement {
        form.isText ? expression + dialect.byteOrder : expression
    }

    func comparison(_ sign: PolicyOperator, _ value: PolicyValue) throws -> SQLStatement {
        switch (try form.fitted(value), sign) {
        case (.exact(let value), _): "\(sign.needsOrder ? forOrder : forEquality) \(raw: sign.sql) \(value)"
        case (.above(let floor), .less), (.above(let floor), .lessOrEqual): "\(forOrder) <= \(floor)"
        case (.above(let floor), .greater), (.above(let floor), .greaterOrEqual): "\(forOrder) > \(floor)"
        case (.beyondAll, .less), (.beyondAll, .lessOrEqual), (.belowAll, .greater), (.belowAll, .greaterOrEqual): isPresent
        case (_, .notEqual): isPresent
        default: "1 = 0"
        }
    }

    func comparison(_ sign: PolicyOperator, _ other: FilterOperand) throws -> SQLStatement {
        try form.checkComparable(with: other.form)
        let (left, right) = sign.needsOrder ? (forOrder, other.forOrder) : (forEquality, other.forEquality)
        return "\(left) \(raw: sign.sql) \(right)"
    }

    /// By the places of both in an enumeration; a text that is none of its values has no place.
    func rankComparison(_ sign: PolicyOperator, _ other: FilterOperand, _ enumeration: PolicyEnumeration) -> SQLStatement {
        "\(rank(in: enumeration)) \(raw: sign.sql) \(other.rank(in: enumeration))"
    }

    private func rank(in enumeration: PolicyEnumeration) -> SQLStatement {
        var rank: SQLStatement = "CASE \(forEquality)"
        for (place, value) in enumeration.values.enumerated() { rank += "WHEN \(value) THEN \(raw: String(place))" }
        return rank + "END"
    }

    /// What the column cannot hold it is not among.
    func isAmong(_ values: [PolicyValue], negated: Bool) throws -> SQLStatement {
        let storable = try values.compactMap { value in
            if case .exact(let stored) = try form.fitted(value) { stored } else { nil }
        }
        guard !storable.isEmpty else { return negated ? isPresent : "1 = 0" }
        return negated ? "\(forEquality, notIn: storable)" : "\(forEquality, in: storable)"
    }

    /// An absent value is neither among the elements nor not among them, even where there are none: SQL's `NOT IN` differs there.
    func isElement(of list: FilterList, negated: Bool) throws -> SQLStatement {
        try form.checkComparable(with: list.form)
        let membership: SQLStatement = "\(forEquality) \(raw: negated ? "NOT IN" : "IN") (\(list.elements))"
        return list.whenPresent(negated ? .all([isPresent, membership]) : membership)
    }

    var isPresent: SQLStatement { "\(expression) IS NOT NULL" }
}

extension PolicyOperator {
    fileprivate var sql: String {
        switch self {
        case .equal: "="
        case .notEqual: "<>"
        default: rawValue
        }
    }
}
