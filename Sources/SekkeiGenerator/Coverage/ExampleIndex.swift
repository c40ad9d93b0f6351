import SekkeiSpec

/// Knows for which values the spec gives examples, by themselves or through their fields.
struct ExampleIndex {
    private let types: TypeIndex

    init(api: API) {
        types = TypeIndex(api: api)
    }

    func hasExample(_ property: Property) -> Bool {
        !property.examples.isEmpty || property.defaultValue != nil || hasExample(property.type)
    }

    func hasExample(_ type: TypeReference) -> Bool { hasExample(type, within: []) }

    /// The description of a body of that type that has none of its own.
    func description(of type: TypeReference?) -> LocalizedText? {
        guard case .named(let name)? = type?.kind else { return nil }
        return types[name]?.description
    }

    /// - Parameter outer: types that are being looked at: what recurs decides nothing.
    private func hasExample(_ type: TypeReference, within outer: Set<String>) -> Bool {
        if type.constraints.constant != nil || type.constraints.allowed != nil { return true }
        switch type.kind {
        // A file is what it is; nobody types one.
        case .scalar(let scalar): return scalar == .file
        case .list(let item), .map(let item, _): return hasExample(item, within: outer)
        case .named(let name):
            guard let declaration = types[name], !outer.contains(name) else { return true }
            return hasExample(declaration, within: outer.union([name]))
        }
    }

    private func hasExample(_ type: TypeDeclaration, within outer: Set<String>) -> Bool {
        if !type.examples.isEmpty { return true }
        switch type.shape {
        case .enumeration: return true
        case .object(let shape):
            return shape.properties.allSatisfy {
                !$0.examples.isEmpty || $0.defaultValue != nil || hasExample($0.type, within: outer)
            }
        case .union(let union):
            return union.alternatives.allSatisfy { hasExample(TypeReference(kind: .named($0.type)), within: outer) }
        }
    }
}
