/// The values of one version that a table speaks of.
struct TableSide {
    let types: TypeResolver
    let type: TypeReference
    /// What messages call it: `Task.priority`.
    let name: String
    let version: String

    /// More values than this are named one by one by nobody.
    private static let maximalDomain = 1_000

    /// All values in order; nil where there are too many to name.
    var domain: [Literal]? {
        if let constant = type.constraints.constant { return [constant] }
        if let allowed = type.constraints.allowed { return allowed }
        switch type.kind {
        case .scalar(.boolean): return [.boolean(false), .boolean(true)]
        case .scalar(.int32), .scalar(.int64): return integers
        case .named(let name): return types.draft(name)?.enumValues?.map { .string($0.name) }
        default: return nil
        }
    }

    private var integers: [Literal]? {
        guard let lower = bound(type.constraints.minimum) ?? bound(type.constraints.exclusiveMinimum, adding: 1),
            let upper = bound(type.constraints.maximum) ?? bound(type.constraints.exclusiveMaximum, adding: -1), lower <= upper,
            upper.subtractingReportingOverflow(lower).partialValue < Self.maximalDomain,
            !upper.subtractingReportingOverflow(lower).overflow
        else { return nil }
        return (lower...upper).map(Literal.integer).filter { ConstraintViolation.of($0, as: type) == nil }
    }

    private func bound(_ literal: Literal?, adding: Int64 = 0) -> Int64? {
        guard case .integer(let value)? = literal else { return nil }
        let (sum, overflow) = value.addingReportingOverflow(adding)
        return overflow ? nil : sum
    }

    /// `1...4`, or the values.
    var allowed: String {
        guard let domain else { return "any \(type.kind.noun.split(separator: " ").last ?? "value")" }
        if case .integer(let first)? = domain.first, case .integer(let last)? = domain.last, domain.count > 2,
            last - first == Int64(domain.count - 1)
        {
            return "\(first)...\(last)"
        }
        return Suggestion.list(domain.map(\.plainText))
    }
}

extension Literal {
    /// Without quotes.
    var plainText: String { if case .string(let text) = self { Reader.clipped(text) } else { text } }
}
