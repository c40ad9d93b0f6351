/// Finds calls that a new route takes from an old one: a literal segment wins over a parameter.
enum RouteShadow {
    /// The worst that can happen to calls of an older operation; nil where no call of it is taken.
    static func severity(of added: Operation, over old: Operation, _ models: Models) -> Difference.Severity? {
        guard added.path.segments.count == old.path.segments.count else { return nil }
        var worst: Difference.Severity?
        for (new, known) in zip(added.path.segments, old.path.segments) {
            switch (known, new) {
            case (.literal(let a), .literal(let b)): if a != b { return nil }
            case (.literal, .parameter), (.parameter, .parameter): break
            case (.parameter(let name), .literal(let text)):
                guard let severity = severity(of: text, as: name, old, models) else { return nil }
                worst = min(worst ?? severity, severity)
            }
        }
        return worst
    }

    /// Whether a text can be the value of a path parameter.
    private static func severity(
        of text: String, as parameter: String, _ old: Operation, _ models: Models
    ) -> Difference.Severity? {
        guard let type = old.pathParameters.first(where: { $0.name == parameter })?.type else { return nil }
        switch models.oldShape(type) {
        case .enumeration(_, let values, _): return values.contains { $0.name == text } ? .breaking : nil
        case .scalar(.string):
            guard ConstraintViolation.of(.string(text), as: type) == nil else { return nil }
            return type.constraints.allowed == nil && type.constraints.constant == nil ? .risky : .breaking
        case .scalar(.hostname), .scalar(.uri): return .risky
        default: return nil
        }
    }
}
