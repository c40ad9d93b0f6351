import SekkeiPolicy

/// Finds texts that a policy compares with a field whose `enum:` does not have them: such a comparison never holds.
struct WrittenValues {
    private let schemas: PolicySchemaBuilder
    private let operation: Operation

    init(_ schemas: PolicySchemaBuilder, _ operation: Operation) {
        self.schemas = schemas
        self.operation = operation
    }

    func faults(in expression: TypedExpression) -> [PolicyDiagnostic] {
        switch expression.kind {
        case .constant, .attribute, .nullTest: []
        case .not(let operand): faults(in: operand)
        case .and(let operands), .or(let operands): operands.flatMap(faults)
        case .comparison(let comparison):
            faults(comparison.left, [comparison.right], expression) + faults(comparison.right, [comparison.left], expression)
        case .membership(let membership): faults(membership, expression)
        }
    }

    private func faults(_ membership: TypedMembership, _ expression: TypedExpression) -> [PolicyDiagnostic] {
        switch membership.container {
        case .constants(let constants): faults(membership.element, constants.map(TypedOperand.constant), expression)
        case .attribute(let list): faults(.attribute(list), [membership.element], expression)
        }
    }

    private func faults(_ operand: TypedOperand, _ others: [TypedOperand], _ expression: TypedExpression) -> [PolicyDiagnostic] {
        guard case .attribute(let attribute) = operand, let allowed = schemas.allowed(attribute, operation) else { return [] }
        return others.compactMap { other in
            guard case .constant(let constant) = other, case .text(let text) = constant.value, !allowed.contains(text) else { return nil }
            let help = Suggestion.help(for: text, among: allowed) ?? "its values are \(Suggestion.list(allowed))"
            return PolicyDiagnostic(
                .unknownValue(Reader.clipped(text), enumeration: attribute.description), at: expression.span, help: help)
        }
    }
}

extension PolicySchemaBuilder {
    /// The texts that an attribute can be; nil where it is any.
    fileprivate func allowed(_ attribute: PolicyAttribute, _ operation: Operation) -> [String]? {
        guard let last = attribute.steps.last, case .property(let owner) = last.access,
            let property = properties(of: owner, operation).first(where: { $0.name == last.name })
        else { return nil }
        var type = property.type
        if case .list(let element) = type.kind { type = element }
        return type.constraints.allowed?.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    private func properties(of owner: String, _ operation: Operation) -> [Property] {
        switch owner {
        case "\(Self.input).path": operation.pathParameters
        case "\(Self.input).query": operation.query
        case "\(Self.input).body": operation.parts
        default: properties(of: owner)
        }
    }
}
