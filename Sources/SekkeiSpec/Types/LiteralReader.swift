/// Reads a value as a type demands, with its constraints.
struct LiteralReader {
    let types: TypeResolver
    /// Under which code a misfit is reported.
    let code: DiagnosticCode
    /// Whether members may be missing, as in the answers of examples.
    var isPartial = false
    /// Whether the value is what a caller sends, so that read-only fields are unknown.
    var isRequest = false

    var reader: Reader { types.reader }

    func read(_ node: Node, as type: TypeReference, isNullable: Bool = false) -> Literal? {
        if isNullable, node.isNull { return .null }
        switch type.kind {
        case .scalar(let scalar): return scalarValue(node, scalar, type)
        case .named(let name): return named(node, name, type)
        case .list(let element): return list(node, element, type)
        case .map(let element, _): return map(node, element, type)
        }
    }

    private func scalarValue(_ node: Node, _ scalar: Scalar, _ type: TypeReference) -> Literal? {
        if scalar == .any { return Reader.untyped(node) }
        if scalar == .file || (scalar == .bytes && code == .invalidDefault) { return refuse(node, type) }
        guard let text = node.scalar?.text, scalar != .string || !node.isNull,
            let literal = ScalarGrammar.literal(text, scalar, isPlain: reader.plain(node) != nil)
        else { return misfit(node, expected: scalar == .boolean ? "`true` or `false`" : type.kind.noun) }
        if scalar == .decimal, code == .invalidDefault, DecimalText.parts(text) == nil {
            return misfit(node, expected: "a decimal of at most \(DecimalText.maximalDigits) digits")
        }
        return checked(literal, type, node)
    }

    private func refuse(_ node: Node, _ type: TypeReference) -> Literal? {
        let what = code == .invalidDefault ? "a default" : "an example"
        reader.error(code, "\(type.kind.noun) cannot have \(what)", at: node.span.firstLine)
        return nil
    }

    private func named(_ node: Node, _ name: String, _ type: TypeReference) -> Literal? {
        switch types.draft(name)?.shape {
        case .enumeration(let values, _): return enumValue(node, values, of: name).flatMap { checked($0, type, node) }
        case .object(let object): return self.object(node, object, name)
        case .union(let union): return self.union(node, union, name)
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

    private func checked(_ literal: Literal, _ type: TypeReference, _ node: Node) -> Literal? {
        guard let violation = ConstraintViolation.of(literal, as: type) else { return literal }
        reader.error(code, violation, at: node.span.firstLine)
        return nil
    }

    func misfit(_ node: Node, expected: String) -> Literal? {
        reader.invalid(node, expected: expected, code: code)
        return nil
    }
}
