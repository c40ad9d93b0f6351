extension PolicyChecker {
    /// An expression that must be a condition.
    mutating func condition(_ expression: PolicyExpression) -> TypedExpression? {
        switch expression.kind {
        case .literal(.boolean(let value)): return TypedExpression(.constant(value), at: expression.span)
        case .literal(let literal):
            diagnostics.add(.notACondition(type: literal.typeName), at: expression.span)
            return nil
        case .attribute(let path): return resolve(path).flatMap { condition($0, at: expression.span) }
        case .not(let operand): return negation(of: operand, at: expression.span)
        case .and(let operands): return conditions(operands).map { TypedExpression(.and($0), at: expression.span) }
        case .or(let operands): return conditions(operands).map { TypedExpression(.or($0), at: expression.span) }
        case .comparison(let left, let sign, let right): return comparison(left, sign, right, at: expression.span)
        case .membership(let element, let list): return membership(of: element, in: list, at: expression.span)
        case .listMembership(let element, let list): return membership(of: element, in: list, at: expression.span)
        }
    }

    private mutating func condition(_ side: Side, at span: PolicySpan) -> TypedExpression? {
        switch side {
        case .condition(let condition): return condition
        case .attribute(let attribute) where attribute.type == .boolean: return TypedExpression(.attribute(attribute), at: span)
        case .attribute(let attribute):
            diagnostics.add(.notACondition(type: attribute.type.description), at: span, help: "compare '\(attribute)' with something")
        case .literal(let literal):
            diagnostics.add(.notACondition(type: literal.typeName), at: span)
        }
        return nil
    }

    private mutating func negation(of operand: PolicyExpression, at span: PolicySpan) -> TypedExpression? {
        let found = condition(operand)
        warnIfConstant(found)
        return found.map { TypedExpression(.not($0), at: span) }
    }

    /// All of them are checked, though one may fail.
    private mutating func conditions(_ operands: [PolicyExpression]) -> [TypedExpression]? {
        var found: [TypedExpression] = []
        for operand in operands {
            guard let condition = condition(operand) else { continue }
            warnIfConstant(condition)
            found.append(condition)
        }
        return found.count == operands.count ? found : nil
    }

    mutating func warnIfConstant(_ condition: TypedExpression?) {
        if case .constant(let value)? = condition?.kind, let condition {
            diagnostics.add(.constantCondition(value), at: condition.span)
        }
    }

    /// An expression as one side of a comparison.
    mutating func side(_ expression: PolicyExpression) -> Side? {
        switch expression.kind {
        case .literal(let literal): .literal(literal)
        case .attribute(let path): resolve(path)
        default: condition(expression).map(Side.condition)
        }
    }
}
