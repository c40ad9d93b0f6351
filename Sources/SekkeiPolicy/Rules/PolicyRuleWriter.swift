/// Writes a rule out as the expression that it stands for.
struct PolicyRuleWriter {
    let policies: [String: PolicyRule]
    let schema: PolicySchema
    let limits: PolicyLimits
    private(set) var diagnostics: DiagnosticList
    private var nodes = 0
    /// A limit was passed: nothing more is written or reported.
    private var isAbandoned = false
    private var depth = 0
    private var names: [String] = []

    init(policies: [String: PolicyRule], schema: PolicySchema, limits: PolicyLimits) {
        self.policies = policies
        self.schema = schema
        self.limits = limits
        diagnostics = DiagnosticList(limit: limits.diagnostics)
    }

    /// Nil where an error was reported.
    mutating func expression(of rule: PolicyRule) -> PolicyExpression? {
        guard depth < limits.depth else {
            abandon(.nestedTooDeeply(limit: limits.depth), at: rule.span)
            return nil
        }
        guard take(1, at: rule.span) else { return nil }
        depth += 1
        defer { depth -= 1 }
        switch rule.kind {
        case .roles(let roles): return membership(in: roles, at: rule.span)
        case .anyOf(let rules): return combination(of: rules, named: "anyOf", PolicyExpression.Kind.or, at: rule.span)
        case .allOf(let rules): return combination(of: rules, named: "allOf", PolicyExpression.Kind.and, at: rule.span)
        case .not(let operand): return expression(of: operand).map { PolicyExpression(.not($0), at: rule.span) }
        case .when(let expression): return take(expression.nodeCount, at: rule.span) ? expression : nil
        case .policy(let name): return policy(named: name, at: rule.span)
        }
    }

    private mutating func take(_ count: Int, at span: PolicySpan) -> Bool {
        guard !isAbandoned else { return false }
        nodes += count
        if nodes > limits.nodes { abandon(.ruleTooLarge(limit: limits.nodes), at: span) }
        return !isAbandoned
    }

    private mutating func abandon(_ kind: PolicyDiagnostic.Kind, at span: PolicySpan) {
        if !isAbandoned { diagnostics.add(kind, at: span) }
        isAbandoned = true
    }

    private mutating func combination(
        of rules: [PolicyRule], named word: String, _ make: ([PolicyExpression]) -> PolicyExpression.Kind, at span: PolicySpan
    ) -> PolicyExpression? {
        guard !rules.isEmpty else {
            diagnostics.add(.emptyCombination(word), at: span)
            return nil
        }
        var found: [PolicyExpression] = []
        for rule in rules {
            found += expression(of: rule).map { [$0] } ?? []
            if isAbandoned { return nil }
        }
        guard found.count == rules.count else { return nil }
        return found.count == 1 ? found[0] : PolicyExpression(make(found), at: span)
    }

    private mutating func policy(named name: String, at span: PolicySpan) -> PolicyExpression? {
        guard let rule = policies[name] else {
            let help = NearestName.help(for: name, among: policies.keys.sorted())
            diagnostics.add(.unknownPolicy(name.clipped), at: span, help: help)
            return nil
        }
        if let first = names.firstIndex(of: name) {
            diagnostics.add(.cyclicPolicy(names[first...] + [name]), at: span)
            return nil
        }
        names.append(name)
        defer { names.removeLast() }
        return expression(of: rule)
    }

    private mutating func membership(in roles: [PolicyExpression.Element], at span: PolicySpan) -> PolicyExpression? {
        guard let parts = schema.roles else {
            diagnostics.add(.rolesUnavailable, at: span)
            return nil
        }
        guard !roles.isEmpty else {
            diagnostics.add(.emptyCombination("roles"), at: span)
            return nil
        }
        guard take(roles.count, at: span) else { return nil }
        let path = PolicyPath(parts: parts.map { PolicyPath.Part(name: $0, span: span) })
        let attribute = PolicyExpression(.attribute(path), at: span)
        guard schema.holdsList(at: parts) else { return PolicyExpression(.listMembership(attribute, roles), at: span) }
        let memberships = roles.map { role in
            PolicyExpression(.membership(PolicyExpression(.literal(role.literal), at: role.span), attribute), at: role.span)
        }
        return memberships.count == 1 ? memberships[0] : PolicyExpression(.or(memberships), at: span)
    }
}

extension PolicySchema {
    /// Whether a dotted name leads to a list; false for one that leads nowhere, which the checker reports.
    fileprivate func holdsList(at parts: [String]) -> Bool {
        var type = parts.first.flatMap { root(named: $0)?.type }
        for part in parts.dropFirst() {
            switch type {
            case .object(let name)?: type = objects[name]?.attribute(named: part)?.type
            case .map(let value)?: type = value
            default: type = nil
            }
        }
        if case .list? = type { return true }
        return false
    }
}
