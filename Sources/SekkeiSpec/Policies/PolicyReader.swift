import SekkeiPolicy

/// Reads `policies`.
struct PolicyReader {
    let reader: Reader
    let auth: AuthDraft?
    let places: PolicyPlaces
    private let limits = PolicyLimits()

    init(reader: Reader, auth: AuthDraft?, files: [String]) {
        self.reader = reader
        self.auth = auth
        places = PolicyPlaces(files: files)
    }

    func read(_ outline: Outline) -> PolicySet {
        let members = outline.policies.filter { NameRule.check($0, .policy, reader) && isNoReservedName($0) }
        DuplicateNameRule.check(
            members.map { ($0.name, $0.keySpan) }, noun: "policy", code: .duplicatePolicy, ignoresCase: true, reader)
        let declared = members.map { DeclaredPolicy(name: $0.name, span: $0.keySpan, policy: policy($0)) }
        return PolicySet(declared, reader, places)
    }

    private func isNoReservedName(_ member: NodeMember) -> Bool {
        guard member.name == OperationPolicyDraft.none else { return true }
        reader.error(
            .invalidName, "'none' cannot be the name of a policy", at: member.keySpan, help: "'policy: none' means that there is none")
        return false
    }

    /// A text, or a mapping of one kind of rule and a description.
    private func policy(_ member: NodeMember) -> Policy? {
        guard member.value.members != nil else { return rule(member.value).map { policy(member, nil, $0) } }
        guard let fields = reader.fields(member.value, in: .policy) else { return nil }
        return rule(fields, named: "a policy").map { policy(member, reader.localized(fields, "description"), $0) }
    }

    private func policy(_ member: NodeMember, _ description: LocalizedText?, _ rule: PolicyRule) -> Policy {
        Policy(name: member.name, description: description, rule: rule, file: member.keySpan.file, span: member.keySpan)
    }

    /// A rule at any depth; YAML bounds it.
    private func rule(_ node: Node) -> PolicyRule? {
        if node.scalar != nil { return expression(node).map { PolicyRule(.when($0), at: places.span(node.span)) } }
        return reader.fields(node, in: .rule).flatMap { rule($0, named: "a rule") }
    }

    private static let kinds = ["roles", "anyOf", "allOf", "not", "when", "policy"]

    private func rule(_ fields: Fields, named noun: String) -> PolicyRule? {
        let written = fields.members.filter { Self.kinds.contains($0.name) }
        guard let member = written.first else {
            if !fields.isReduced {
                let list = Self.kinds.map { "'\($0)'" }.joined(separator: ", ")
                reader.error(.invalidRule, "\(noun) needs one of the keys \(list)", at: fields.node.span.firstLine)
            }
            return nil
        }
        if written.count > 1 {
            reader.error(
                .invalidRule, "'\(written[1].name)' cannot stand beside '\(member.name)'", at: written[1].keySpan,
                help: "combine them: allOf: [{ \(member.name): … }, { \(written[1].name): … }]")
            return nil
        }
        return kind(member).map { PolicyRule($0, at: places.span(member.value.span.firstLine)) }
    }

    private func kind(_ member: NodeMember) -> PolicyRule.Kind? {
        switch member.name {
        case "roles": roles(member)
        case "anyOf": rules(member).map(PolicyRule.Kind.anyOf)
        case "allOf": rules(member).map(PolicyRule.Kind.allOf)
        case "not": rule(member.value).map(PolicyRule.Kind.not)
        case "when": expression(member.value).map(PolicyRule.Kind.when)
        default: reader.text(member.value, "the name of a policy").map(PolicyRule.Kind.policy)
        }
    }

    /// All are read, though one may be at fault.
    private func rules(_ member: NodeMember) -> [PolicyRule]? {
        guard let items = reader.items(member.value, "a list of rules") else { return nil }
        let found = items.map { rule($0) }
        if items.isEmpty { reader.error(.invalidRule, "'\(member.name)' has no entries", at: member.value.span) }
        return items.isEmpty || found.contains { $0 == nil } ? nil : found.compactMap(\.self)
    }

    private func roles(_ member: NodeMember) -> PolicyRule.Kind? {
        guard let names = reader.distinctNames(member.value, "a role or a list of roles") else { return nil }
        if names.isEmpty { reader.error(.invalidRule, "'roles' has no entries", at: member.value.span) }
        guard !names.isEmpty, RolesRule.check(member.value, at: member.keySpan, auth, reader) else { return nil }
        return .roles(
            names.map { PolicyExpression.Element(literal: .text($0.scalar?.text ?? ""), span: places.span($0.span)) })
    }

    private func expression(_ node: Node) -> PolicyExpression? {
        guard let text = reader.text(node, "a policy, such as \"user.id == task.owner_id\"") else { return nil }
        let outcome = PolicyParser.parse(text, limits: limits)
        let positions = text.utf8.count <= limits.length ? positions(node) : nil
        func move(_ span: PolicySpan) -> PolicySpan {
            guard let positions else { return places.span(node.span.firstLine) }
            let marks = positions.marks(span.start.offset, span.end.offset)
            return places.span(in: node.span.file, marks.start, marks.end, offset: (span.start.offset, span.end.offset))
        }
        for diagnostic in outcome.diagnostics {
            let fault = PolicyFault(diagnostic.kind)
            reader.error(fault.code, fault.message, at: places.sourceSpan(move(diagnostic.span)).visible, help: diagnostic.help)
        }
        return outcome.expression?.relocated(move)
    }

    private func positions(_ node: Node) -> ScalarPositions? {
        reader.texts.lines(of: node.span.file).flatMap { ScalarPositions(node, in: $0) }
    }
}

extension SourceSpan {
    /// With a character to point at: an expression may break off where nothing stands.
    var visible: SourceSpan {
        start == end ? SourceSpan(file: file, start: start, end: Mark(line: end.line, column: end.column + 1)) : self
    }
}
