/// Reads `tightened`: the newer rules that are stricter than the older ones.
struct TighteningReader {
    let reader: Reader

    func read(
        _ fields: Fields, _ treatment: Tightening.Treatment, _ entry: ChangeEntry, older: TypeReference, newer: TypeReference
    ) -> Tightening? {
        var tightening = Tightening(constraints: Constraints(), treatment: treatment)
        var isSound = true
        for member in fields.members {
            switch ConstraintStrictness(key: member.name, kind: newer.kind).compare(older.constraints, newer.constraints) {
            case .stricter: tightening.constraints.copy(member.name, from: newer.constraints)
            case .same:
                isSound = false
                reader.error(
                    .changeTouchesNothing, "'\(entry.name)' changes nothing: '\(member.name)' is the same today", at: member.keySpan)
            case .looser:
                isSound = false
                reader.error(
                    .notStricter, "today's '\(member.name)' is not stricter than the older one", at: member.keySpan,
                    help: "a rule that became looser needs no entry")
            }
        }
        guard isSound else { return nil }
        if treatment == .clamp, !tightening.constraints.canClamp(newer.kind) {
            reader.error(
                .nothingToClamp, "there is nothing to cut \(newer.kind.noun) to", at: entry.span(of: "old"),
                help: "texts are cut to 'maxLength', lists to 'maxItems', numbers to 'minimum' and 'maximum'; write 'old: reject'")
            return nil
        }
        return tightening
    }
}

extension Constraints {
    /// Takes one rule over.
    fileprivate mutating func copy(_ key: String, from other: Constraints) {
        switch key {
        case "enum": allowed = other.allowed
        case "minLength": minLength = other.minLength
        case "maxLength": maxLength = other.maxLength
        case "pattern": pattern = other.pattern
        case "minimum": minimum = other.minimum
        case "maximum": maximum = other.maximum
        case "exclusiveMinimum": exclusiveMinimum = other.exclusiveMinimum
        case "exclusiveMaximum": exclusiveMaximum = other.exclusiveMaximum
        case "multipleOf": multipleOf = other.multipleOf
        case "minItems": minItems = other.minItems
        case "maxItems": maxItems = other.maxItems
        case "uniqueItems": uniqueItems = other.uniqueItems
        case "minProperties": minProperties = other.minProperties
        default: maxProperties = other.maxProperties
        }
    }

    /// Whether a value that breaks one of the rules can be cut to fit.
    fileprivate func canClamp(_ kind: TypeReference.Kind) -> Bool {
        switch kind {
        case .scalar(.string): maxLength != nil
        case .list: maxItems != nil
        case .scalar: minimum != nil || maximum != nil
        case .map, .named: false
        }
    }
}
