extension TypeResolver {
    /// The type that a scalar names. An unknown one is reported, and stays in the model as a name that nothing declares.
    ///
    /// - Parameter mayBeFile: whether it stands in a form, the one place for uploads.
    func kind(_ node: Node, mayBeFile: Bool = false) -> TypeReference.Kind? {
        if let items = node.items {
            let isNullable = items.contains { $0.scalar?.text == "null" }
            reader.wrongShape(node, expected: "a type", help: isNullable ? "write 'nullable: true' beside 'type'" : "write list<T>")
            return nil
        }
        guard let text = reader.text(node, "a type") else { return nil }
        do {
            let kind = kind(try TypeExpressionParser.parse(text), node)
            if !mayBeFile, kind.holdsFile {
                reader.error(
                    .misplacedFile, "a file can only be a part of a multipart body", at: node.span,
                    help: "write 'body: { multipart: { file: file } }', or send 'bytes'")
            }
            return kind
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

    private func kind(named written: String, at span: SourceSpan) -> TypeReference.Kind {
        // Looking up a name costs its length several times over.
        let name = written.utf8.count > 10_000 ? Reader.clipped(written) : written
        if isNameable(name) { return .named(name) }
        if let known = Vocabulary.typeNames.first(where: { $0.name == name }) { return .scalar(known.scalar) }
        reportUnknown(name, at: span)
        return .named(name)
    }

    private func reportUnknown(_ name: String, at span: SourceSpan) {
        if reader.isIncomplete { return }
        var help: String?
        if let meant = Vocabulary.foreignTypeNames[name.lowercased()] {
            help = "write \(meant)"
        } else if let close = Suggestion.closest(to: name, among: names + Vocabulary.typeNames.map(\.name)) {
            let place = entry(close).map { " (\($0.file):\($0.nameSpan.start.line))" } ?? ""
            help = "did you mean '\(close)'?\(place)"
        }
        reader.error(.unknownType, "unknown type '\(Reader.clipped(name))'", at: span, help: help)
    }

    /// A type without constraints, as in `returns:` and `body:`.
    func reference(_ node: Node) -> TypeReference? { kind(node).map { TypeReference(kind: $0) } }
}

extension TypeReference.Kind {
    /// Whether it is a file or a collection of files.
    var holdsFile: Bool {
        switch self {
        case .scalar(let scalar): scalar == .file
        case .named: false
        case .list(let element), .map(let element, _): element.kind.holdsFile
        }
    }
}
