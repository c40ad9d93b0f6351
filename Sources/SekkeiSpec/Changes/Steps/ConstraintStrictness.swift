/// Which of two rules allows less.
struct ConstraintStrictness {
    enum Order { case stricter, same, looser }

    let key: String
    let kind: TypeReference.Kind

    /// Whether the newer rule is the stricter one. Rules that cannot be compared, such as two patterns, count as stricter.
    func compare(_ older: Constraints, _ newer: Constraints) -> Order {
        switch key {
        case "minLength": lower(older.minLength, newer.minLength)
        case "minItems": lower(older.minItems, newer.minItems)
        case "minProperties": lower(older.minProperties, newer.minProperties)
        case "maxLength": upper(older.maxLength, newer.maxLength)
        case "maxItems": upper(older.maxItems, newer.maxItems)
        case "maxProperties": upper(older.maxProperties, newer.maxProperties)
        case "minimum": bound(older.minimum, newer.minimum, isLower: true)
        case "exclusiveMinimum": bound(older.exclusiveMinimum, newer.exclusiveMinimum, isLower: true)
        case "maximum": bound(older.maximum, newer.maximum, isLower: false)
        case "exclusiveMaximum": bound(older.exclusiveMaximum, newer.exclusiveMaximum, isLower: false)
        case "uniqueItems": older.uniqueItems == newer.uniqueItems ? .same : newer.uniqueItems ? .stricter : .looser
        case "enum": values(older.allowed, newer.allowed)
        case "pattern": presence(older.pattern, newer.pattern)
        default: presence(older.multipleOf, newer.multipleOf)
        }
    }

    private func lower(_ older: Int?, _ newer: Int?) -> Order {
        let (older, newer) = (older ?? 0, newer ?? 0)
        return older == newer ? .same : newer > older ? .stricter : .looser
    }

    private func upper(_ older: Int?, _ newer: Int?) -> Order {
        let (older, newer) = (older ?? Int.max, newer ?? Int.max)
        return older == newer ? .same : newer < older ? .stricter : .looser
    }

    private func bound(_ older: Literal?, _ newer: Literal?, isLower: Bool) -> Order {
        guard let newer else { return older == nil ? .same : .looser }
        guard let older else { return .stricter }
        if Literal.isLess(older, newer, as: kind) { return isLower ? .stricter : .looser }
        return Literal.isLess(newer, older, as: kind) ? (isLower ? .looser : .stricter) : .same
    }

    private func values(_ older: [Literal]?, _ newer: [Literal]?) -> Order {
        guard let newer else { return older == nil ? .same : .looser }
        guard let older else { return .stricter }
        if newer.allSatisfy(older.contains) { return older.allSatisfy(newer.contains) ? .same : .stricter }
        return .looser
    }

    private func presence<Value: Equatable>(_ older: Value?, _ newer: Value?) -> Order {
        if older == newer { return .same }
        return newer == nil ? .looser : .stricter
    }
}
