import SekkeiSpec

/// What the places where types are used demand of them.
struct TypeUsage {
    /// Types of the elements of lists that may hold no element twice, and everything those hold.
    private(set) var hashable: Set<String> = []
    /// Enums with texts for their values that are details of errors.
    private(set) var shownInMessages: Set<String> = []
    private let properties: [String: [Property]]

    init(api: API) {
        properties = Dictionary(
            api.types.map { type in
                guard case .object(let object) = type.shape else { return (type.name, []) }
                return (type.name, object.properties)
            }, uniquingKeysWith: { first, _ in first })
        let parameters = api.services.flatMap(\.operations).flatMap { $0.query + $0.headers + $0.pathParameters }
        for type in (properties.values.joined() + parameters).map(\.type) { visit(type) }
        for body in api.services.flatMap(\.operations).compactMap(\.body) { visit(body.type) }
        let titled = Set(api.types.filter(Self.isTitled).map(\.name))
        for detail in api.errors.flatMap(\.details) {
            if case .named(let name) = detail.type.kind, titled.contains(name) { shownInMessages.insert(name) }
        }
    }

    private static func isTitled(_ type: TypeDeclaration) -> Bool {
        guard case .enumeration(let values) = type.shape else { return false }
        return values.contains { $0.description != nil }
    }

    private mutating func visit(_ type: TypeReference) {
        switch type.kind {
        case .scalar, .named: break
        case .map(let value): visit(value)
        case .list(let element):
            if type.constraints.uniqueItems { demandHashable(element) }
            visit(element)
        }
    }

    private mutating func demandHashable(_ type: TypeReference) {
        var pending = [type]
        while let type = pending.popLast() {
            switch type.kind {
            case .scalar: break
            case .list(let element), .map(let element): pending.append(element)
            case .named(let name):
                guard hashable.insert(name).inserted else { continue }
                pending += (properties[name] ?? []).map(\.type)
            }
        }
    }
}
