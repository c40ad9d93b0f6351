/// `auth.roles` and `auth.tier` lead to a string or an enum of the caller, `auth.id` to a whole number or a UUID, too.
enum AttributePathRule {
    /// The path without its `user`.
    /// - Parameter isIdentity: Whether whole numbers and UUIDs will do, too.
    static func resolve(_ node: Node, _ types: TypeResolver, isIdentity: Bool = false) -> AttributePath? {
        guard let text = types.reader.text(node, "a path such as user.role.name") else { return nil }
        let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard names.count > 1, names[0] == "user" else {
            types.reader.error(.invalidAttributePath, "'\(Reader.clipped(text))' must begin with 'user.'", at: node.span)
            return nil
        }
        guard let type = walk(names, node, types) else { return nil }
        if case .named = type.kind, !isKnown(type.kind, types), types.object(type.kind) == nil { return nil }
        if isIdentity, identifies(type) { return AttributePath(names: Array(names.dropFirst()), values: nil) }
        guard let values = values(of: type, types) else {
            let needed = isIdentity ? "a whole number, a UUID, a string or an enum" : "a string or an enum"
            types.reader.error(.invalidAttributePath, "'\(text)' is \(type.kind.noun), and \(needed) is needed", at: node.span)
            return nil
        }
        return AttributePath(names: Array(names.dropFirst()), values: values)
    }

    /// The attribute `id`, where the caller has one that is always there and tells callers apart.
    static func id(_ types: TypeResolver) -> [String]? {
        guard let id = types.object(.named(TypeEntry.callerName))?.property("id")?.property, !id.isOptional else { return nil }
        return identifies(id.type) ? ["id"] : nil
    }

    private static func identifies(_ type: TypeReference) -> Bool {
        switch type.kind {
        case .scalar(.int32), .scalar(.int64), .scalar(.uuid), .scalar(.string): true
        default: false
        }
    }

    private static func walk(_ names: [String], _ node: Node, _ types: TypeResolver) -> TypeReference? {
        var type = TypeReference(kind: .named(TypeEntry.callerName))
        var offset = names[0].unicodeScalars.count + 1
        for name in names.dropFirst() {
            guard let object = types.object(type.kind) else {
                if isKnown(type.kind, types) { report("\(type.kind.noun) has no attributes", name, offset, node, types) }
                return nil
            }
            guard let property = object.property(name)?.property else {
                guard object.isComplete else { return nil }
                let help = Suggestion.help(for: name, among: object.properties.map(\.property.name))
                report("the caller has no attribute '\(Reader.clipped(name))' here", name, offset, node, types, help: help)
                return nil
            }
            type = property.type
            offset += name.unicodeScalars.count + 1
        }
        return type
    }

    private static func isKnown(_ kind: TypeReference.Kind, _ types: TypeResolver) -> Bool {
        if case .named(let name) = kind { types.draft(name)?.nounOfNoObject != nil } else { true }
    }

    private static func report(
        _ message: String, _ name: String, _ offset: Int, _ node: Node, _ types: TypeResolver, help: String? = nil
    ) {
        let span = node.span(of: offset..<(offset + name.unicodeScalars.count))
        types.reader.error(.invalidAttributePath, message, at: span, help: help)
    }

    /// `.some(nil)`: any string.
    private static func values(of type: TypeReference, _ types: TypeResolver) -> [String]?? {
        switch type.kind {
        case .scalar(.string):
            return .some(type.constraints.allowed?.compactMap { if case .string(let text) = $0 { text } else { nil } })
        case .named(let name): return types.draft(name)?.enumValues.map { $0.map(\.name) }
        default: return nil
        }
    }
}
