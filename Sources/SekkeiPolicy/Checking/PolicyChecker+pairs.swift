extension PolicyChecker {
    typealias Operand = (side: Side, span: PolicySpan)
    typealias Pair = (left: TypedOperand, right: TypedOperand, form: PolicyComparisonForm)

    /// Two sides that are neither conditions nor null, and what comparing them means.
    mutating func pair(_ left: Operand, _ right: Operand, at span: PolicySpan) -> Pair? {
        switch (left.side, right.side) {
        case (.attribute(let first), .attribute(let second)):
            guard let form = form(first.type, second.type) else {
                return mismatch(first.type.description, second.type.description, at: span)
            }
            return (.attribute(first), .attribute(second), form)
        case (.attribute(let attribute), .literal(let literal)):
            guard let found = constant(literal, as: attribute.type, at: right.span, comparison: span) else { return nil }
            return (.attribute(attribute), .constant(found.constant), found.form)
        case (.literal(let literal), .attribute(let attribute)):
            guard let found = constant(literal, as: attribute.type, at: left.span, comparison: span) else { return nil }
            return (.constant(found.constant), .attribute(attribute), found.form)
        case (.literal(let first), .literal(let second)):
            guard let type = natural(first),
                let own = constant(first, as: type, at: left.span, comparison: span),
                let other = constant(second, as: type, at: right.span, comparison: span)
            else { return nil }
            return (.constant(own.constant), .constant(other.constant), own.form)
        default:
            return nil
        }
    }

    /// The type of a literal that is compared with a literal.
    func natural(_ literal: PolicyLiteral) -> PolicyType? {
        switch literal {
        case .boolean: .boolean
        case .integer, .decimal: .decimal
        case .text: .string
        case .null: nil
        }
    }

    /// What comparing two types means; nil if they cannot be compared.
    func form(_ left: PolicyType, _ right: PolicyType) -> PolicyComparisonForm? {
        switch (left, right) {
        case (.boolean, .boolean): .boolean
        case (.integer, .integer), (.integer, .number), (.integer, .decimal), (.number, .integer), (.decimal, .integer): .numeric
        case (.number, .number), (.decimal, .decimal): .numeric
        case (.string, .string): .text
        case (.date, .date): .date
        case (.time, .time): .time
        case (.dateTime, .dateTime): .dateTime
        case (.enumeration(let first), .enumeration(let second)) where first == second: .enumeration(first)
        default: nil
        }
    }

    /// A literal as a value of a type.
    mutating func constant(
        _ literal: PolicyLiteral, as type: PolicyType, at span: PolicySpan, comparison: PolicySpan
    ) -> (constant: TypedConstant, form: PolicyComparisonForm)? {
        guard let form = form(type, type), let value = value(of: literal, as: type) else {
            refuse(literal, as: type, at: span, comparison: comparison)
            return nil
        }
        return (TypedConstant(value: value, literal: literal, type: type), form)
    }

    private func value(of literal: PolicyLiteral, as type: PolicyType) -> PolicyValue? {
        switch (literal, type) {
        case (.boolean(let value), .boolean): .boolean(value)
        case (.integer(let value), .integer), (.integer(let value), .number), (.integer(let value), .decimal): .integer(value)
        case (.decimal(let value), .integer), (.decimal(let value), .decimal): .decimal(value)
        case (.decimal(let value), .number): Double(value.description).map(PolicyValue.number)
        case (.text(let text), .string): .text(text)
        case (.text(let text), .enumeration(let enumeration)): enumeration.rank(of: text).map { _ in .text(text) }
        case (.text(let text), .date): PolicyDate(text).map(PolicyValue.date)
        case (.text(let text), .time): PolicyTime(text).map(PolicyValue.time)
        case (.text(let text), .dateTime): PolicyDateTime(text).map(PolicyValue.dateTime)
        default: nil
        }
    }

    private mutating func refuse(_ literal: PolicyLiteral, as type: PolicyType, at span: PolicySpan, comparison: PolicySpan) {
        switch (literal, type) {
        case (.null, _): diagnostics.add(.misplacedNull, at: span)
        case (.text(let text), .enumeration(let enumeration)): unknownValue(text, of: enumeration, at: span)
        case (.text(let text), .date), (.text(let text), .time), (.text(let text), .dateTime):
            let example = type == .date ? "'2026-06-01'" : type == .time ? "'09:30:00'" : "'2026-06-01T09:30:00Z'"
            diagnostics.add(.malformedLiteral(text.clipped, type: type.description), at: span, help: "write it as \(example)")
        default: diagnostics.add(.typeMismatch(left: type.description, right: literal.typeName), at: comparison)
        }
    }

    private mutating func mismatch(_ left: String, _ right: String, at span: PolicySpan) -> Pair? {
        diagnostics.add(.typeMismatch(left: left, right: right), at: span)
        return nil
    }
}
