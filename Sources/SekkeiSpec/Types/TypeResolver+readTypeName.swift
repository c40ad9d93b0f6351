extension TypeResolver {
    /// The type that a scalar names. An unknown one is reported, and stays in the model as a name that nothing declares.
    func kind(_ node: Node) -> TypeReference.Kind? {
        guard let text = reader.text(node, "a type") else { return nil }
        do {
            return kind(try TypeExpressionParser.parse(text), node)
        } catch {
            reader.error(.malformedType, "'\(Reader.clipped(text))' is no type: \(error.message)", at: node.span, help: error.help)
            return nil
        }
    }

    private func kind(_ expression: TypeExpression, _ node: Node) -> TypeReference.Kind {
        switch expression {
        case .list(let element): .list(TypeReference(kind: kind(element, node)))
        case .map(let element): .map(TypeReference(kind: kind(element, node)))
        case .name(let name, let range): kind(named: name, at: node.span(of: range))
        }
    }

    private func kind(named name: String, at span: SourceSpan) -> TypeReference.Kind {
        if isNameable(name) { return .named(name) }
        guard let known = Vocabulary.typeNames.first(where: { $0.name == name }) else {
            reportUnknown(name, at: span)
            return .named(name)
        }
        if let scalar = known.scalar { return .scalar(scalar) }
        reader.error(.notSupportedYet, "type '\(name)' is not supported yet", at: span)
        return .named(name)
    }

    private func reportUnknown(_ name: String, at span: SourceSpan) {
        if reader.isIncomplete { return }
        var help: String?
        if let meant = Vocabulary.foreignTypeNames[name.lowercased()] {
            help = "write \(meant)"
        } else if let close = Suggestion.closest(to: name, among: names + Vocabulary.scalarNames.map(\.name)) {
            let place = entry(close).map { " (\($0.file):\($0.nameSpan.start.line))" } ?? ""
            help = "did you mean '\(close)'?\(place)"
        }
        reader.error(.unknownType, "unknown type '\(Reader.clipped(name))'", at: span, help: help)
    }

    /// A type without constraints, as in `returns:` and `body:`.
    func reference(_ node: Node) -> TypeReference? { kind(node).map { TypeReference(kind: $0) } }
}
