extension CheckedPolicy {
    /// Whether the policy holds; nothing is remembered of how. Grant on ``PolicyTruth/true`` only.
    ///
    /// The time is bounded by the policy's size, and scalars cost no allocation.
    public func truth(in context: some PolicyContext) -> PolicyTruth {
        condition.truth(in: context)
    }
}

extension TypedExpression {
    /// Whether the condition holds.
    public func truth(in context: some PolicyContext) -> PolicyTruth {
        switch kind {
        case .constant(let value): PolicyTruth(value)
        case .attribute(let attribute): attribute.truth(in: context)
        case .comparison(let comparison): comparison.truth(in: context)
        case .membership(let membership): membership.truth(in: context)
        case .nullTest(let attribute, let isNull): PolicyTruth((context.value(of: attribute) == nil) == isNull)
        case .not(let operand): operand.truth(in: context).negated
        case .and(let operands): Self.least(of: operands, in: context)
        case .or(let operands): Self.greatest(of: operands, in: context)
        }
    }

    private static func least(of operands: [TypedExpression], in context: some PolicyContext) -> PolicyTruth {
        var found = PolicyTruth.true
        for operand in operands {
            found = found.and(operand.truth(in: context))
            if found == .false { break }
        }
        return found
    }

    private static func greatest(of operands: [TypedExpression], in context: some PolicyContext) -> PolicyTruth {
        var found = PolicyTruth.false
        for operand in operands {
            found = found.or(operand.truth(in: context))
            if found == .true { break }
        }
        return found
    }
}

extension PolicyAttribute {
    func truth(in context: some PolicyContext) -> PolicyTruth {
        if case .boolean(let value)? = context.value(of: self) { PolicyTruth(value) } else { .unknown }
    }
}

extension TypedOperand {
    func value(in context: some PolicyContext) -> PolicyValue? {
        switch self {
        case .attribute(let attribute): context.value(of: attribute)
        case .constant(let constant): constant.value
        }
    }
}

extension TypedComparison {
    func truth(in context: some PolicyContext) -> PolicyTruth {
        guard let left = left.value(in: context), let right = right.value(in: context) else { return .unknown }
        return form.truth(left, sign, right)
    }
}

extension TypedMembership {
    func truth(in context: some PolicyContext) -> PolicyTruth {
        guard let element = element.value(in: context) else { return .unknown }
        switch container {
        case .constants(let constants):
            var found = form.accepts(element) ? PolicyTruth.false : .unknown
            for constant in constants {
                found = found.or(form.truth(element, .equal, constant.value))
                if found == .true { break }
            }
            return found
        case .attribute(let attribute):
            guard case .list(let values)? = context.value(of: attribute) else { return .unknown }
            return form.truth(element, isIn: values)
        }
    }
}
