/// A secret in an answer: a field of `format: password` that is sent back, such as a key that is shown once.
enum SecretField {
    /// The first that an answer holds, however deep; nil for none.
    static func first(in type: TypeReference?, _ types: TypeResolver) -> String? {
        var seen: Set<String> = []
        return type.flatMap { find($0, types, &seen) }
    }

    private static func find(_ type: TypeReference, _ types: TypeResolver, _ seen: inout Set<String>) -> String? {
        switch type.kind {
        case .scalar: return nil
        case .list(let element), .map(let element, _): return find(element, types, &seen)
        case .named(let name):
            guard seen.insert(name).inserted, let shape = types.draft(name)?.shape else { return nil }
            switch shape {
            case .object(let object): return find(object, types, &seen)
            case .union(let union):
                for alternative in union.alternatives {
                    if let found = find(TypeReference(kind: .named(alternative.shape.type)), types, &seen) { return found }
                }
                return nil
            case .enumeration, .broken: return nil
            }
        }
    }

    private static func find(_ object: ObjectDraft, _ types: TypeResolver, _ seen: inout Set<String>) -> String? {
        for property in object.properties.map(\.property) where !property.isWriteOnly {
            if property.type.constraints.format == "password" { return property.name }
            if let found = find(property.type, types, &seen) { return found }
        }
        return nil
    }
}
