/// Some value meets all constraints of a type together.
enum ContradictionRule {
    static func check(_ type: TypeReference, _ fields: Fields, _ types: TypeResolver) {
        checkIntegers(type, fields, types.reader)
        checkChosenValues(type, fields, types.reader)
        checkPattern(type.constraints, fields, types.reader)
        checkDistinctItems(type, fields, types)
    }

    /// Whole numbers leave gaps that bounds can lie in.
    private static func checkIntegers(_ type: TypeReference, _ fields: Fields, _ reader: Reader) {
        guard type.kind == .scalar(.int32) || type.kind == .scalar(.int64) else { return }
        let constraints = type.constraints
        let above = constraints.exclusiveMinimum?.asInteger
        let below = constraints.exclusiveMaximum?.asInteger
        if let above, let below, above < below, below - above == 1 {
            report("no whole number lies between \(above) and \(below)", ["exclusiveMinimum", "exclusiveMaximum"], fields, reader)
            return
        }
        let lower = [constraints.minimum?.asInteger, above.flatMap { $0 == .max ? nil : $0 + 1 }].compactMap { $0 }.max()
        let upper = [constraints.maximum?.asInteger, below.flatMap { $0 == .min ? nil : $0 - 1 }].compactMap { $0 }.min()
        guard let lower, let upper, lower <= upper, let divisor = constraints.multipleOf?.asInteger, divisor > 0 else { return }
        let rest = (lower % divisor + divisor) % divisor
        let (first, overflow) = rest == 0 ? (lower, false) : lower.addingReportingOverflow(divisor - rest)
        if overflow || first > upper {
            report("no multiple of \(divisor) lies from \(lower) to \(upper)", ["multipleOf"], fields, reader)
        }
    }

    /// `const` and the values of `enum` meet the other constraints.
    private static func checkChosenValues(_ type: TypeReference, _ fields: Fields, _ reader: Reader) {
        var rest = type
        rest.constraints.constant = nil
        if let constant = type.constraints.constant, let violation = ConstraintViolation.of(constant, as: rest) {
            report(violation, ["const"], fields, reader)
        }
        rest.constraints.allowed = nil
        let items = fields["enum"]?.items ?? []
        for (index, value) in (type.constraints.allowed ?? []).enumerated() {
            guard let violation = ConstraintViolation.of(value, as: rest) else { continue }
            let span = items.indices.contains(index) ? items[index].span : fields.node.span.firstLine
            reader.error(.contradictoryConstraints, "this value can never be sent: \(violation)", at: span)
        }
    }

    private static func checkPattern(_ constraints: Constraints, _ fields: Fields, _ reader: Reader) {
        guard let pattern = constraints.pattern.flatMap({ try? PatternParser.parse($0) }) else { return }
        if let limit = constraints.maxLength, pattern.minimalLength > limit {
            report(
                "the pattern needs \(pattern.minimalLength) characters, and maxLength is \(limit)", ["pattern", "maxLength"], fields, reader
            )
        }
        if let limit = constraints.minLength, let longest = pattern.maximalLengthOfWholeText, longest < limit {
            report("the pattern allows \(longest) characters, and minLength is \(limit)", ["pattern", "minLength"], fields, reader)
        }
    }

    /// A list without equal items has no more of them than there are values.
    private static func checkDistinctItems(_ type: TypeReference, _ fields: Fields, _ types: TypeResolver) {
        guard case .list(let item) = type.kind, type.constraints.uniqueItems, let minimum = type.constraints.minItems else { return }
        guard let count = valueCount(item, types), minimum > count else { return }
        let values = count == 1 ? "1 value" : "\(count) values"
        report("minItems is \(minimum), and distinct items have \(values)", ["minItems", "uniqueItems"], fields, types.reader)
    }

    private static func valueCount(_ type: TypeReference, _ types: TypeResolver) -> Int? {
        if type.constraints.constant != nil { return 1 }
        if let allowed = type.constraints.allowed { return allowed.count }
        switch type.kind {
        case .scalar(.boolean): return 2
        case .named(let name): return types.entry(name)?.fields?.has("enum") == true ? types.draft(name)?.enumValues?.count : nil
        case .scalar, .list, .map: return nil
        }
    }

    /// - Parameter keys: which of them is written; one may come from a field that `of:` names.
    private static func report(_ message: String, _ keys: [String], _ fields: Fields, _ reader: Reader) {
        let span = keys.lazy.compactMap { fields.keySpan($0) }.first ?? fields.node.span.firstLine
        reader.error(.contradictoryConstraints, "no value fits: \(message)", at: span)
    }
}

extension Literal {
    fileprivate var asInteger: Int64? { if case .integer(let value) = self { value } else { nil } }
}
