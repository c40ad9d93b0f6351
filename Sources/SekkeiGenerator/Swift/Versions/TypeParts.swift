import SekkeiSpec

/// The named types that something holds.
enum TypeParts {
    static func names(in type: TypeDeclaration) -> [String] {
        switch type.shape {
        case .enumeration: return []
        case .union(let union): return union.alternatives.map(\.type)
        case .object(let object):
            let additional: [TypeReference] = if case .typed(let value) = object.additional { [value] } else { [] }
            return (object.properties.map(\.type) + additional).compactMap(name)
        }
    }

    /// The named type at the bottom of lists and maps.
    static func name(in type: TypeReference) -> String? {
        switch type.kind {
        case .scalar: nil
        case .named(let name): name
        case .list(let element): name(in: element)
        case .map(let value, _): name(in: value)
        }
    }

    /// Everything that these types hold, themselves included.
    static func reached(from types: [TypeReference], in declarations: [String: TypeDeclaration]) -> Set<String> {
        var found: Set<String> = []
        var open = types.compactMap(name)
        while let name = open.popLast() {
            if found.insert(name).inserted { open += declarations[name].map(names) ?? [] }
        }
        return found
    }
}
