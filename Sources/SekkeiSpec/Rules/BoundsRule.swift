/// A lower bound is not above its upper bound.
enum BoundsRule {
    static func check(_ type: TypeReference, _ fields: Fields, _ reader: Reader) {
        let constraints = type.constraints
        check(constraints.minLength, constraints.maxLength, "Length", fields, reader)
        check(constraints.minItems, constraints.maxItems, "Items", fields, reader)
        check(constraints.minProperties, constraints.maxProperties, "Properties", fields, reader)
        checkRange(type, fields, reader)
        if let divisor = constraints.multipleOf, !Literal.isLess(.integer(0), divisor, as: type.kind), let node = fields["multipleOf"] {
            reader.invalid(node, expected: "a number above 0")
        }
    }

    /// What is too many is taken away, so that it does not multiply in what derives from it.
    static func check(_ object: inout ObjectDraft, _ fields: Fields, _ reader: Reader) {
        check(object.minProperties, object.maxProperties, "Properties", fields, reader)
        checkCount(object, fields, reader)
        guard object.properties.count > maximalProperties else { return }
        reader.error(
            .tooManyProperties, "\(object.properties.count) fields; an object has at most \(maximalProperties)",
            at: fields.node.span.firstLine,
            help: "group fields into objects of their own")
        object.properties.removeSubrange(maximalProperties...)
        object.isComplete = false
    }

    /// Whether there are too many fields or parameters to read them at all.
    static func refuses(_ members: [NodeMember], as role: PropertyRole, _ reader: Reader) -> Bool {
        guard members.count > 4 * maximalProperties else { return false }
        reader.error(
            .tooManyProperties, "\(members.count) \(role.noun)s are too many", at: members[0].keySpan,
            help: "group fields into objects of their own")
        return true
    }

    /// What an object must have fits into what it can have.
    private static func checkCount(_ object: ObjectDraft, _ fields: Fields, _ reader: Reader) {
        guard object.isComplete, let span = fields.keySpan("minProperties") ?? fields.keySpan("maxProperties") else { return }
        let count = object.properties.count
        if let minimum = object.minProperties, object.additional == .refused, minimum > count {
            reader.error(.contradictoryConstraints, "no value fits: minProperties is \(minimum), and there are \(count) fields", at: span)
        }
        let required = object.properties.count { $0.property.isRequired && $0.defaultNode == nil }
        if let maximum = object.maxProperties, !object.isPartial, maximum < required {
            reader.error(
                .contradictoryConstraints, "no value fits: maxProperties is \(maximum), and \(required) fields are required",
                at: fields.keySpan("maxProperties") ?? span)
        }
    }

    /// A decoder keeps one bit for each field.
    private static let maximalProperties = 256

    private static func check(_ minimum: Int?, _ maximum: Int?, _ name: String, _ fields: Fields, _ reader: Reader) {
        guard let minimum, let maximum, minimum > maximum else { return }
        contradiction("min\(name)", "\(minimum)", "max\(name)", "\(maximum)", fields, reader)
    }

    private static func checkRange(_ type: TypeReference, _ fields: Fields, _ reader: Reader) {
        let constraints = type.constraints
        let lower = [("minimum", constraints.minimum), ("exclusiveMinimum", constraints.exclusiveMinimum)]
        let upper = [("maximum", constraints.maximum), ("exclusiveMaximum", constraints.exclusiveMaximum)]
        for case let (lowerKey, minimum?) in lower {
            for case let (upperKey, maximum?) in upper {
                let isInclusive = lowerKey == "minimum" && upperKey == "maximum"
                let fits = isInclusive ? !Literal.isLess(maximum, minimum, as: type.kind) : Literal.isLess(minimum, maximum, as: type.kind)
                if !fits { contradiction(lowerKey, minimum.text, upperKey, maximum.text, fields, reader) }
            }
        }
    }

    private static func contradiction(
        _ lower: String, _ minimum: String, _ upper: String, _ maximum: String, _ fields: Fields, _ reader: Reader
    ) {
        // One of the two may come from a field that `of:` names.
        let span = fields.keySpan(lower) ?? fields.keySpan(upper) ?? fields.node.span.firstLine
        reader.error(.contradictoryConstraints, "no value fits: \(lower) is \(minimum) and \(upper) is \(maximum)", at: span)
    }
}
