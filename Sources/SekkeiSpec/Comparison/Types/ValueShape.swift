/// What a value is made of, with names followed to their declarations.
enum ValueShape {
    case scalar(Scalar)
    case object(TypeDeclaration, ObjectShape)
    case enumeration(TypeDeclaration, [EnumValue], isOrdered: Bool)
    case union(TypeDeclaration, UnionShape)
    case list(TypeReference)
    case map(TypeReference, keys: Constraints)

    init(_ type: TypeReference, _ types: [String: TypeDeclaration]) {
        switch type.kind {
        case .scalar(let scalar): self = .scalar(scalar)
        case .list(let element): self = .list(element)
        case .map(let element, let keys): self = .map(element, keys: keys)
        case .named(let name):
            guard let declaration = types[name] else { preconditionFailure("a checked model declares every type that it names") }
            switch declaration.shape {
            case .object(let shape): self = .object(declaration, shape)
            case .enumeration(let values, let isOrdered): self = .enumeration(declaration, values, isOrdered: isOrdered)
            case .union(let shape): self = .union(declaration, shape)
            }
        }
    }

    /// The values of a named enum.
    var names: [Literal]? {
        if case .enumeration(_, let values, _) = self { values.map { .string($0.name) } } else { nil }
    }

    /// Whether it is JSON text.
    var isText: Bool {
        switch self {
        case .scalar(let scalar): !Self.otherScalars.contains(scalar)
        case .enumeration: true
        case .object, .union, .list, .map: false
        }
    }

    private static let otherScalars: Set<Scalar> = [.boolean, .int32, .int64, .number, .any, .file]
}
