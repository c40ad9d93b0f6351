/// The constraints on a duration.
struct DurationRules {
    var minimum: Duration?
    var maximum: Duration?
    var exclusiveMinimum: Duration?
    var exclusiveMaximum: Duration?

    func check(_ value: Duration) -> BrokenRule? {
        if let limit = minimum, value < limit { return broken(.minimum, limit) }
        if let limit = maximum, value > limit { return broken(.maximum, limit) }
        if let limit = exclusiveMinimum, value <= limit { return broken(.exclusiveMinimum, limit) }
        if let limit = exclusiveMaximum, value >= limit { return broken(.exclusiveMaximum, limit) }
        return nil
    }

    private func broken(_ constraint: Constraint, _ limit: Duration) -> BrokenRule {
        BrokenRule(constraint: constraint, parameter: .text(DurationText.string(limit)))
    }
}
