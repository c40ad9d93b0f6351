extension PolicyChecker {
    /// `x IN ['a', 'b']`.
    mutating func membership(
        of element: PolicyExpression, in list: [PolicyExpression.Element], at span: PolicySpan
    ) -> TypedExpression? {
        guard let side = self.element(element) else { return nil }
        let type: PolicyType
        let operand: TypedOperand
        switch side {
        case .attribute(let attribute): (type, operand) = (attribute.type, .attribute(attribute))
        case .literal(let literal):
            guard let natural = natural(literal),
                let found = constant(literal, as: natural, at: element.span, comparison: span)
            else { return nil }
            (type, operand) = (natural, .constant(found.constant))
        case .condition: return nil
        }
        var constants: [TypedConstant] = []
        for item in list {
            constants += constant(item.literal, as: type, at: item.span, comparison: item.span).map { [$0.constant] } ?? []
        }
        guard constants.count == list.count, let form = form(type, type) else { return nil }
        return folded(.membership(TypedMembership(element: operand, container: .constants(constants), form: form)), at: span)
    }

    /// `x IN resource.members`.
    mutating func membership(of element: PolicyExpression, in list: PolicyExpression, at span: PolicySpan) -> TypedExpression? {
        let sides = (self.element(element), side(list))
        guard let first = sides.0, let second = sides.1 else { return nil }
        guard case .attribute(let attribute) = second, case .list(let type) = attribute.type else {
            diagnostics.add(.notAList(type: name(of: second)), at: list.span)
            return nil
        }
        let found: (operand: TypedOperand, form: PolicyComparisonForm)?
        switch first {
        case .literal(let literal):
            found = constant(literal, as: type, at: element.span, comparison: span).map { (.constant($0.constant), $0.form) }
        case .attribute(let value):
            found = form(value.type, type).map { (.attribute(value), $0) }
            if found == nil { diagnostics.add(.typeMismatch(left: value.type.description, right: type.description), at: span) }
        case .condition: found = nil
        }
        return found.map { found in
            let membership = TypedMembership(element: found.operand, container: .attribute(attribute), form: found.form)
            return TypedExpression(.membership(membership), at: span)
        }
    }

    /// What is looked for: neither a condition nor null.
    private mutating func element(_ expression: PolicyExpression) -> Side? {
        switch side(expression) {
        case .condition?:
            let help: String? = if case .not(let operand) = expression.kind { "write NOT (\(operand) IN …)".clipped } else { nil }
            diagnostics.add(.comparedCondition, at: expression.span, help: help)
            return nil
        case .literal(.null)?:
            diagnostics.add(.misplacedNull, at: expression.span)
            return nil
        case let side: return side
        }
    }

    private func name(of side: Side) -> String {
        switch side {
        case .literal(let literal): literal.typeName
        case .attribute(let attribute): attribute.type.description
        case .condition: "a condition"
        }
    }
}
