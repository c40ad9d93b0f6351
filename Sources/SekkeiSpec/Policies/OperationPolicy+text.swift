import SekkeiPolicy

extension OperationPolicy {
    /// The condition with all that it names written out, by the roots' own names.
    package var conditionText: String { condition.condition.description }
}
