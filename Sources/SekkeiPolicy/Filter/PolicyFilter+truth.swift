extension PolicyFilter {
    /// Whether a row passes: the re-check of what a database returned. Grant on ``PolicyTruth/true`` only.
    ///
    /// - Parameter row: Answers the fields; it is asked for nothing else.
    public func truth(in row: some PolicyContext) -> PolicyTruth {
        switch self {
        case .constant(let truth): truth
        case .comparison(let field, let sign, let value, let form): row.value(of: field).map { form.truth($0, sign, value) } ?? .unknown
        case .fieldComparison(let left, let sign, let right, let form): Self.truth(left, sign, right, form, in: row)
        case .among(let field, let values, let form): row.value(of: field).map { form.truth($0, isIn: values) } ?? .unknown
        case .contains(let list, let value, let form): Self.elements(of: list, in: row).map { form.truth(value, isIn: $0) } ?? .unknown
        case .containsField(let list, let field, let form): Self.truth(of: field, isIn: list, form, in: row)
        case .isNull(let field): PolicyTruth(row.value(of: field) == nil)
        case .not(let filter): filter.truth(in: row).negated
        case .and(let filters): filters.reduce(.true) { $0 == .false ? .false : $0.and($1.truth(in: row)) }
        case .or(let filters): filters.reduce(.false) { $0 == .true ? .true : $0.or($1.truth(in: row)) }
        }
    }

    private static func truth(
        _ left: PolicyAttribute, _ sign: PolicyOperator, _ right: PolicyAttribute, _ form: PolicyComparisonForm, in row: some PolicyContext
    ) -> PolicyTruth {
        guard let first = row.value(of: left), let second = row.value(of: right) else { return .unknown }
        return form.truth(first, sign, second)
    }

    private static func truth(
        of field: PolicyAttribute, isIn list: PolicyAttribute, _ form: PolicyComparisonForm, in row: some PolicyContext
    ) -> PolicyTruth {
        guard let element = row.value(of: field), let values = elements(of: list, in: row) else { return .unknown }
        return form.truth(element, isIn: values)
    }

    private static func elements(of list: PolicyAttribute, in row: some PolicyContext) -> [PolicyValue]? {
        if case .list(let values)? = row.value(of: list) { values } else { nil }
    }
}
