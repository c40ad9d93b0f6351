import SekkeiSpec

/// What the places where types are used demand of them.
struct TypeUsage {
    /// Types of the elements of lists that may hold no element twice, and everything those hold.
    private(set) var hashable: Set<String> = []
    /// Enums with texts for their values that are details of errors.
    private(set) var shownInMessages: Set<String> = []
    /// The types that each type holds.
    private let parts: [String: [TypeReference]]

    init(api: API) {
        parts = Dictionary(api.types.map { ($0.name, Self.parts($0)) }, uniquingKeysWith: { first, _ in first })
        let operations = api.services.flatMap(\.operations)
        let parameters = operations.flatMap { $0.query + $0.headers + $0.pathParameters }
        for type in parts.values.joined() { visit(type) }
        for type in parameters.map(\.type) + operations.compactMap(\.body).flatMap(Self.parts) { visit(type) }
        let titled = Set(api.types.filter(Self.isTitled).map(\.name))
        for detail in api.errors.flatMap(\.details) {
            if case .named(let name) = detail.type.kind, titled.contains(name) { shownInMessages.insert(name) }
        }
    }

    private static func parts(_ type: TypeDeclaration) -> [TypeReference] {
        switch type.shape {
        case .enumeration: []
        case .union(let union): union.alternatives.map { TypeReference(kind: .named($0.type)) }
        case .object(let object):
            if case .typed(let value) = object.additional { object.properties.map(\.type) + [value] } else { object.properties.map(\.type) }
        }
    }

    private static func parts(_ body: Body) -> [TypeReference] {
        switch body.content {
        case .json(let type): [type]
        case .multipart(let parts): parts.map(\.type)
        }
    }

    private static func isTitled(_ type: TypeDeclaration) -> Bool {
        guard case .enumeration(let values, _) = type.shape else { return false }
        return values.contains { $0.description != nil }
    }

    private mutating func visit(_ type: TypeReference) {
        switch type.kind {
        case .scalar, .named: break
        case .map(let value, _): visit(value)
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
            case .list(let element), .map(let element, _): pending.append(element)
            case .named(let name):
                guard hashable.insert(name).inserted else { continue }
                pending += parts[name] ?? []
            }
        }
    }
}
