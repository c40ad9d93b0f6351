/// Reads a value as a type demands, with its constraints.
struct LiteralReader {
    let types: TypeResolver
    /// Under which code a misfit is reported.
    let code: DiagnosticCode
    /// Whether members may be missing, as in the answers of examples.
    var isPartial = false
    /// Whether the value is what a caller sends, so that read-only fields are unknown.
    var isRequest = false

    private var reader: Reader { types.reader }

    func read(_ node: Node, as type: TypeReference, isNullable: Bool = false) -> Literal? {
        if isNullable, node.isNull { return .null }
        switch type.kind {
        case .scalar(let scalar): return scalarValue(node, scalar, type)
        case .named(let name): return named(node, name)
        case .list(let element): return list(node, element, type)
        case .map(let element): return map(node, element, type)
        }
    }

    private func scalarValue(_ node: Node, _ scalar: Scalar, _ type: TypeReference) -> Literal? {
        guard let text = node.scalar?.text, scalar != .string || !node.isNull,
            let literal = ScalarGrammar.literal(text, scalar, isPlain: reader.plain(node) != nil)
        else { return misfit(node, expected: scalar == .boolean ? "`true` or `false`" : type.kind.noun) }
        return checked(literal, type, node)
    }

    private func named(_ node: Node, _ name: String) -> Literal? {
        switch types.draft(name)?.shape {
        case .enumeration(let values): return enumValue(node, values, of: name)
        case .object(let object): return self.object(node, object, name)
        case .broken, nil: return nil
        }
    }

    private func enumValue(_ node: Node, _ values: [EnumValue], of name: String) -> Literal? {
        if let text = node.scalar?.text, values.contains(where: { $0.name == text }) { return .string(text) }
        let names = values.map(\.name)
        let help =
            Suggestion.help(for: node.scalar?.text ?? "", among: names) ?? "'\(name)' has the values \(Suggestion.list(names))"
        reader.error(code, "\(Reader.name(node)) is not a value of '\(name)'", at: node.span.firstLine, help: help)
        return nil
    }

    private func list(_ node: Node, _ element: TypeReference, _ type: TypeReference) -> Literal? {
        guard let items = node.items else { return misfit(node, expected: "a list") }
        let values = items.map { read($0, as: element) }
        let literals = values.compactMap { $0 }
        return literals.count == values.count ? checked(.list(literals), type, node) : nil
    }

    private func map(_ node: Node, _ element: TypeReference, _ type: TypeReference) -> Literal? {
        guard let members = node.members else { return misfit(node, expected: "a map") }
        let literals = members.compactMap { member in
            read(member.value, as: element).map { LiteralMember(name: member.name, value: $0) }
        }
        return literals.count == members.count ? checked(.object(literals), type, node) : nil
    }

    private func object(_ node: Node, _ object: ObjectDraft, _ name: String) -> Literal? {
        guard let members = node.members else { return misfit(node, expected: "a mapping with the fields of '\(name)'") }
        var literals: [LiteralMember] = []
        for member in members {
            guard let property = object.property(member.name)?.property, !(isRequest && property.isReadOnly) else {
                if object.additional == .refused { unknownField(member, object, name) }
                continue
            }
            if let value = read(member.value, as: property.type, isNullable: property.isNullable) {
                literals.append(LiteralMember(name: member.name, value: value))
            }
        }
        if !isPartial { requireFields(object, members, node, name) }
        return .object(literals)
    }

    private func unknownField(_ member: NodeMember, _ object: ObjectDraft, _ name: String) {
        guard object.isComplete else { return }
        if object.property(member.name) != nil {
            reader.error(code, "'\(member.name)' is read-only: requests do not have it", at: member.keySpan)
            return
        }
        let help = Suggestion.help(for: member.name, among: object.properties.map(\.property.name))
        reader.error(code, "'\(name)' has no field '\(Reader.clipped(member.name))'", at: member.keySpan, help: help)
    }

    private func requireFields(_ object: ObjectDraft, _ members: [NodeMember], _ node: Node, _ name: String) {
        for draft in object.properties where draft.property.isRequired && draft.defaultNode == nil {
            if isRequest, draft.property.isReadOnly { continue }
            guard !members.contains(where: { $0.name == draft.property.name }) else { continue }
            reader.error(code, "the required field '\(draft.property.name)' of '\(name)' is missing", at: node.span.firstLine)
        }
    }

    private func checked(_ literal: Literal, _ type: TypeReference, _ node: Node) -> Literal? {
        guard let violation = ConstraintViolation.of(literal, type.constraints) else { return literal }
        reader.error(code, violation, at: node.span.firstLine)
        return nil
    }

    private func misfit(_ node: Node, expected: String) -> Literal? {
        reader.invalid(node, expected: expected, code: code)
        return nil
    }
}
