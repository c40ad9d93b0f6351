extension PolicyFilter {
    /// A field against a value that is known; unknown for every row where the value is absent or cannot be compared in this form, which SQL
    /// would not know.
    @_spi(Generated) public static func comparing(
        _ field: PolicyAttribute, _ sign: PolicyOperator, _ value: PolicyValue?, _ form: PolicyComparisonForm
    ) -> PolicyFilter {
        guard let value, form.accepts(value) else { return .constant(.unknown) }
        return .comparison(field, sign, value, form)
    }

    /// A field against the elements of a list that is known; unknown for every row where the list is absent.
    @_spi(Generated) public static func finding(
        _ field: PolicyAttribute, in values: [PolicyValue]?, _ form: PolicyComparisonForm
    ) -> PolicyFilter {
        guard let values else { return .constant(.unknown) }
        let comparable = values.filter(form.accepts)
        let among = PolicyFilter.among(field, comparable, form)
        return comparable.count == values.count ? among : .or([among, .constant(.unknown)])
    }

    /// A field that is a list against a value that is known; unknown for every row where the value is absent or cannot be compared.
    @_spi(Generated) public static func containing(
        _ list: PolicyAttribute, _ value: PolicyValue?, _ form: PolicyComparisonForm
    ) -> PolicyFilter {
        guard let value, form.accepts(value) else { return .constant(.unknown) }
        return .contains(list, value, form)
    }
}
