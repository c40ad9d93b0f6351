extension CheckedPolicy {
    /// The policy with everything filled in but the fields of one root.
    ///
    /// For every row, the result's ``PolicyFilter/truth(in:)`` is true exactly if the policy's is in the same context with that row. A row is
    /// always there, whatever the schema says of the root. The filter is simplified.
    ///
    /// - Parameters:
    ///   - root: The root that stays open, `resource` by habit, by its own name.
    ///   - context: Answers the attributes of all other roots; it is not asked for those of the open one.
    public func filter(leaving root: String = "resource", in context: some PolicyContext) -> PolicyFilter {
        condition.residual(leaving: root, in: context).simplified()
    }
}

extension TypedExpression {
    /// Equal to this condition in all three values, not simplified.
    func residual(leaving root: String, in context: some PolicyContext) -> PolicyFilter {
        let known = KnownRoots(open: root, context: context)
        switch kind {
        case .constant(let value): return .constant(PolicyTruth(value))
        case .attribute(let attribute):
            guard attribute.root == root else { return .constant(attribute.truth(in: context)) }
            return .comparison(attribute, .equal, .boolean(true), .boolean)
        case .comparison(let comparison): return comparison.residual(known)
        case .membership(let membership): return membership.residual(known)
        case .nullTest(let attribute, let isNull):
            guard attribute.root == root else { return .constant(truth(in: context)) }
            guard !attribute.steps.isEmpty else { return .constant(PolicyTruth(!isNull)) }
            return isNull ? .isNull(attribute) : .not(.isNull(attribute))
        case .not(let operand): return .not(operand.residual(leaving: root, in: context))
        case .and(let operands): return .and(operands.map { $0.residual(leaving: root, in: context) })
        case .or(let operands): return .or(operands.map { $0.residual(leaving: root, in: context) })
        }
    }
}

/// The context, with one root taken out of it.
private struct KnownRoots<Context: PolicyContext> {
    let open: String
    let context: Context

    enum Operand {
        case field(PolicyAttribute)
        case value(PolicyValue)
        case absent
    }

    func resolve(_ operand: TypedOperand) -> Operand {
        switch operand {
        case .constant(let constant): .value(constant.value)
        case .attribute(let attribute): resolve(attribute)
        }
    }

    func resolve(_ attribute: PolicyAttribute) -> Operand {
        if attribute.root == open { return .field(attribute) }
        return context.value(of: attribute).map(Operand.value) ?? .absent
    }
}

extension TypedComparison {
    fileprivate func residual(_ known: KnownRoots<some PolicyContext>) -> PolicyFilter {
        switch (known.resolve(left), known.resolve(right)) {
        case (.absent, _), (_, .absent): .constant(.unknown)
        case (.value(let first), .value(let second)): .constant(form.truth(first, sign, second))
        case (.field(let field), .value(let value)): .comparing(field, sign, value, form)
        case (.value(let value), .field(let field)): .comparing(field, sign.flipped, value, form)
        case (.field(let first), .field(let second)): .fieldComparison(first, sign, second, form)
        }
    }
}

extension TypedMembership {
    fileprivate func residual(_ known: KnownRoots<some PolicyContext>) -> PolicyFilter {
        switch container {
        case .constants(let constants): residual(known, in: constants.map(\.value))
        case .attribute(let attribute):
            switch known.resolve(attribute) {
            case .field(let list): residual(known, in: list)
            case .value(.list(let values)): residual(known, in: values)
            case .value, .absent: .constant(.unknown)
            }
        }
    }

    private func residual(_ known: KnownRoots<some PolicyContext>, in values: [PolicyValue]) -> PolicyFilter {
        switch known.resolve(element) {
        case .absent: return .constant(.unknown)
        case .value(let value): return .constant(form.truth(value, isIn: values))
        case .field(let field): return .finding(field, in: values, form)
        }
    }

    private func residual(_ known: KnownRoots<some PolicyContext>, in list: PolicyAttribute) -> PolicyFilter {
        switch known.resolve(element) {
        case .absent: .constant(.unknown)
        case .value(let value): .containing(list, value, form)
        case .field(let field): .containsField(list, field, form)
        }
    }
}
