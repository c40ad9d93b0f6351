import SekkeiPolicy

extension PolicyRule {
    /// This rule and all below it, in the order in which they are written.
    var all: [PolicyRule] {
        switch kind {
        case .roles, .when, .policy: [self]
        case .not(let rule): [self] + rule.all
        case .anyOf(let rules), .allOf(let rules): [self] + rules.flatMap(\.all)
        }
    }

    /// The policies that it names, with their places.
    var policyNames: [(name: String, span: PolicySpan)] {
        all.compactMap { rule in
            if case .policy(let name) = rule.kind { (name, rule.span) } else { nil }
        }
    }

    /// What the dotted names of its expressions begin with.
    var rootNames: Set<String> {
        Set(
            all.flatMap { rule in
                if case .when(let expression) = rule.kind { expression.paths.map { $0.names[0] } } else { [String]() }
            })
    }
}

extension PolicyExpression {
    /// The dotted names in it.
    var paths: [PolicyPath] {
        switch kind {
        case .literal: []
        case .attribute(let path): [path]
        case .not(let operand): operand.paths
        case .and(let operands), .or(let operands): operands.flatMap(\.paths)
        case .comparison(let left, _, let right), .membership(let left, let right): left.paths + right.paths
        case .listMembership(let element, _): element.paths
        }
    }
}
